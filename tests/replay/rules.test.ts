/**
 * @jest-environment ./jest.environment.node.js
 */
import { asJson, objectsOf } from '../sandbox/json'
import { sharedSeed } from '../sandbox/load-shared'
import type { SandboxData, SandboxOptions } from '../sandbox/sandbox'
import { createSandbox } from '../sandbox/sandbox'
import type { Answer } from './compare'
import { compareReport } from './compare-report'
import { haveRecordings, readRecordings } from './read-recordings'
import type { Outcome } from './replay'
import { ask, showOutcome, today } from './replay'

jest.setTimeout(120_000)

const seed = haveRecordings() ? sharedSeed() : null

async function judged(
    data: SandboxData,
    options: SandboxOptions = {}
): Promise<Outcome[]> {
    const sandbox = createSandbox(data, { today, ...options })
    const outcomes: Outcome[] = []
    for (const recording of readRecordings('08-rules')) {
        const answer = await ask(sandbox, data, recording)
        const differences = compareReport(recording, answer)
        outcomes.push({ name: recording.name, differences })
    }
    return outcomes
}

/** The answer with another value at one place of each of its errors. */
function spoilt({ body, ...rest }: Answer, change: object): Answer {
    const report = asJson(asJson(body).validationReport)
    const errorReports = objectsOf(report.errorReports).map((one) => ({
        ...one,
        ...change,
    }))
    const validationReport = { ...report, errorReports }
    return { ...rest, body: { ...asJson(body), validationReport } }
}

const breaks: readonly [string, object][] = [
    ['code', { errorCode: 'E1301' }],
    ['rule', { args: ['b1IKiEP8PJL', 'Out of range'] }],
    ['event', { uid: 'RuleEvent02' }],
]

if (seed) {
    test('program rules say of events what the recorded server said', async () => {
        const outcomes = await judged(seed)
        const wrong = outcomes.filter((o) => o.differences.length > 0)
        const matched = outcomes.length - wrong.length
        process.stdout.write(`rules: ${matched} of ${outcomes.length}\n`)
        expect(wrong.map(showOutcome)).toEqual([])
        expect(outcomes.length).toBeGreaterThan(0)
    })

    test('a server without rules is told apart', async () => {
        const outcomes = await judged(seed, { rules: 'none' })
        const wrong = outcomes.filter((o) => o.differences.length > 0)
        const byRules = readRecordings('08-rules').filter(({ answer }) =>
            /E13(00|01|06|07)/.test(JSON.stringify(answer))
        )
        expect(wrong.map(({ name }) => name)).toEqual(
            byRules.map(({ name }) => name)
        )
    })

    test.each(breaks)('an error with another %s is rejected', async (_, to) => {
        const recording = readRecordings('08-rules').find(
            ({ name }) => name === 'hypertension: systolic too high, completed'
        )
        if (!recording) {
            throw new Error('no recording to break')
        }
        const sandbox = createSandbox(seed, { today })
        const answer = await ask(sandbox, seed, recording)
        expect(compareReport(recording, answer)).toEqual([])
        expect(compareReport(recording, spoilt(answer, to))).not.toEqual([])
    })
} else {
    test.skip('program rules say of events what the recorded server said (no ../shared)', () => {})
}
