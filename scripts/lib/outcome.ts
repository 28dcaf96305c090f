/** What came of one step: a check counts as one, a test run as many as it has tests. */
export interface Outcome {
    readonly name: string
    readonly passed: number
    readonly failed: number
    readonly skipped: number
}

const sum = (
    outcomes: readonly Outcome[],
    key: 'passed' | 'failed' | 'skipped'
): number => outcomes.reduce((total, outcome) => total + outcome[key], 0)

const row = ({ name, passed, failed, skipped }: Outcome): string => {
    const mark = failed > 0 ? 'FAILED' : 'ok'
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
    return `  ${mark.padEnd(7)} ${name.padEnd(22)} ${counts}`
}

/** The last of its lines, alone, is what a machine reads. */
export const summary = (outcomes: readonly Outcome[]): string =>
    [
        '',
        'Summary',
        ...outcomes.map(row),
        `  skipped in all: ${sum(outcomes, 'skipped')}`,
        `${sum(outcomes, 'passed')} passed, ${sum(outcomes, 'failed')} failed`,
    ].join('\n')

/** The summary's exit code: a run in which nothing passed has not succeeded either. */
export const exitCode = (outcomes: readonly Outcome[]): number =>
    sum(outcomes, 'failed') === 0 && sum(outcomes, 'passed') > 0 ? 0 : 1
