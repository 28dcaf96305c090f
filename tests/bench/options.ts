import { parseArgs } from 'node:util'

const PARTS = ['cost', 'js', 'scroll', 'growth'] as const
export type Part = (typeof PARTS)[number]

export interface BenchOptions {
    /** of each measurement; the middle one counts */
    readonly runs: number
    readonly parts: readonly Part[]
    /** Where the document goes; a part of it does not take the place of the whole unasked. */
    readonly out: string | undefined
}

const WHOLE = 'docs/benchmarks.md'
const MIN_RUNS = 3

const toRuns = (text: string): number => {
    const runs = Number(text)
    if (!Number.isInteger(runs) || runs < MIN_RUNS) {
        throw new Error(
            `--runs wants a whole number from ${MIN_RUNS} on, not "${text}"`
        )
    }
    return runs
}

const toParts = (text: string | undefined): readonly Part[] => {
    if (text === undefined) {
        return PARTS
    }
    const part = PARTS.find((one) => one === text)
    if (!part) {
        throw new Error(`--only wants one of ${PARTS.join(', ')}`)
    }
    return [part]
}

/** `--runs N`, `--only cost|js|scroll|growth`, `--out <file>`. */
export const benchOptions = (args: readonly string[]): BenchOptions => {
    const { values } = parseArgs({
        args: [...args],
        options: {
            runs: { type: 'string', default: String(MIN_RUNS) },
            only: { type: 'string' },
            out: { type: 'string' },
        },
    })
    return {
        runs: toRuns(values.runs),
        parts: toParts(values.only),
        out: values.out ?? (values.only ? undefined : WHOLE),
    }
}
