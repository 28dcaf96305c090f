/**
 * @jest-environment ./jest.environment.node.js
 */
import { sharedSeed } from '../sandbox/load-shared'
import type { SandboxData } from '../sandbox/sandbox'
import { createSandbox } from '../sandbox/sandbox'
import { compareAnswer } from './compare'
import { files } from './files'
import type { Recording } from './read-recordings'
import { haveRecordings, readRecordings } from './read-recordings'
import type { Outcome } from './replay'
import { ask, replay, showOutcome, today } from './replay'
import { setUps } from './set-up-43'

jest.setTimeout(120_000)

const options = { version: '2.43.2', today }

const seed = haveRecordings() ? sharedSeed() : null

const keyOf = ({ user, method, path, name }: Recording) =>
    [user, method, path, name].join(' ')

/** Each file's requests in order; judged are those that a 2.43 answered otherwise. */
async function replayDifferences(data: SandboxData): Promise<Outcome[]> {
    const differing = new Map(
        readRecordings('differences', 'recordings-2.43').map((one) => [
            keyOf(one),
            one,
        ])
    )
    const outcomes: Outcome[] = []
    for (const file of files) {
        const recordings = readRecordings(file).map(
            (one) => differing.get(keyOf(one)) ?? one
        )
        const all = await replay(data, recordings, options)
        outcomes.push(...all.filter((_, i) => isDifferent(recordings[i])))
    }
    return outcomes

    function isDifferent(one: Recording | undefined): boolean {
        return one !== undefined && differing.has(keyOf(one))
    }
}

/** Asked of a server on which the writes had been made, and what the requests' names say. */
async function replayExtra(data: SandboxData): Promise<Outcome[]> {
    const sandbox = createSandbox(data, options)
    for (const write of readRecordings('05-write')) {
        await ask(sandbox, data, write)
    }
    const outcomes: Outcome[] = []
    for (const extra of readRecordings('extra', 'recordings-2.43')) {
        for (const step of setUps.get(extra.name) ?? []) {
            const { status } = await ask(sandbox, data, step)
            expect({ step: step.name, status }).toMatchObject({ status: 200 })
        }
        const answer = await ask(sandbox, data, extra)
        const differences = compareAnswer(extra, answer)
        outcomes.push({ name: extra.name, differences })
    }
    return outcomes
}

if (seed) {
    test('the sandbox answers as a 2.43 where that differs', async () => {
        const outcomes = [
            ...(await replayDifferences(seed)),
            ...(await replayExtra(seed)),
        ]
        const wrong = outcomes.filter((o) => o.differences.length > 0)
        const matched = outcomes.length - wrong.length
        process.stdout.write(
            `recordings 2.43: ${matched} of ${outcomes.length}\n`
        )
        expect(wrong.map(showOutcome)).toEqual([])
        expect(outcomes.length).toBeGreaterThan(0)
    })
} else {
    test.skip('the sandbox answers as a 2.43 where that differs (no ../shared)', () => {})
}
