/**
 * @jest-environment ./jest.environment.node.js
 */
import type { Json } from '../sandbox/json'
import { asJson, objectsOf } from '../sandbox/json'
import { sharedSeed } from '../sandbox/load-shared'
import { createSandbox } from '../sandbox/sandbox'
import type { Answer } from './compare'
import { compareAnswer } from './compare'
import { files } from './files'
import { haveRecordings, readRecordings } from './read-recordings'
import type { Outcome } from './replay'
import { ask, replay, showOutcome, today } from './replay'

jest.setTimeout(120_000)

const seed = haveRecordings() ? sharedSeed() : null

const breaks: readonly [string, (answer: Answer) => Answer][] = [
    ['another status', (a) => ({ ...a, status: a.status + 1 })],
    ['an extra key', (a) => withBody(a, { unheardOf: true })],
    ['a missing key', (a) => ({ ...a, body: withoutFirstKey(a.body) })],
    ['another value', (a) => withBody(a, { trackedEntity: 'AAAAAAAAAAA' })],
    ['a lost enrollment', (a) => withBody(a, { enrollments: [] })],
]

/** Changes of an import report, whether it tells of success or of errors. */
const reportBreaks: readonly [string, (report: Json) => Json][] = [
    ['another count', (r) => ({ stats: { ...asJson(r.stats), ignored: 7 } })],
    ['no validation report', () => ({ validationReport: {} })],
    [
        'one more error',
        (r) => ({
            validationReport: {
                ...asJson(r.validationReport),
                errorReports: [
                    ...objectsOf(asJson(r.validationReport).errorReports),
                    { errorCode: 'E1000', args: [], message: 'No' },
                ],
            },
        }),
    ],
    ['another verdict', () => ({ status: 'WARNING' })],
]

function withBody(answer: Answer, change: Json): Answer {
    return { ...answer, body: { ...asJson(answer.body), ...change } }
}

function withoutFirstKey(body: unknown): Json {
    return Object.fromEntries(Object.entries(asJson(body)).slice(1))
}

if (seed) {
    test('the sandbox answers as the recorded server did', async () => {
        const outcomes: Outcome[] = []
        const all = files.flatMap((file) => readRecordings(file))
        for (const file of files) {
            const found = await replay(seed, readRecordings(file))
            outcomes.push(
                ...found.map((o) => ({ ...o, name: `${file} "${o.name}"` }))
            )
        }
        const wrong = outcomes.filter((o) => o.differences.length > 0)
        const matched = outcomes.length - wrong.length
        process.stdout.write(`recordings: ${matched} of ${all.length}\n`)
        expect(wrong.map(showOutcome)).toEqual([])
        expect(outcomes.length).toBe(all.length)
        expect(outcomes.length).toBeGreaterThan(0)
    })

    test.each(breaks)('an answer with %s is rejected', async (_, spoil) => {
        const recording = readRecordings('03-read-patients')[0]
        if (!recording) {
            throw new Error('no recording to break')
        }
        const sandbox = createSandbox(seed, { today })
        const answer = await ask(sandbox, seed, recording)
        expect(compareAnswer(recording, answer)).toEqual([])
        expect(compareAnswer(recording, spoil(answer))).not.toEqual([])
    })

    test.each(reportBreaks)(
        'an import report with %s is rejected',
        async (_, spoil) => {
            const [create] = readRecordings('05-write')
            const refused = readRecordings('05-write').find(
                (r) => r.name === 'unknown data element'
            )
            if (!create || !refused) {
                throw new Error('no recordings to break')
            }
            const sandbox = createSandbox(seed, { today })
            for (const recording of [create, refused]) {
                const answer = await ask(sandbox, seed, recording)
                expect(compareAnswer(recording, answer)).toEqual([])
                const spoiled = withBody(answer, spoil(asJson(answer.body)))
                expect(compareAnswer(recording, spoiled)).not.toEqual([])
            }
        }
    )

    test('a write that is not stored is noticed by the next read', async () => {
        const [create, read] = readRecordings('05-write')
        if (!create || !read) {
            throw new Error('no recordings to break')
        }
        const sandbox = createSandbox(seed, { today })
        const path = `${create.path}&importMode=VALIDATE`
        await ask(sandbox, seed, { ...create, path })
        const answer = await ask(sandbox, seed, read)
        expect(compareAnswer(read, answer)).toEqual([
            'status 404 instead of 200',
        ])
    })

    test('another error code is rejected', async () => {
        const recordings = readRecordings('03-read-patients')
        const recording = recordings.find((r) => r.name === 'patient absent')
        if (!recording) {
            throw new Error('no recording to break')
        }
        const answer = await ask(
            createSandbox(seed, { today }),
            seed,
            recording
        )
        const spoiled = withBody(answer, { errorCode: 'E1006' })
        expect(compareAnswer(recording, answer)).toEqual([])
        expect(compareAnswer(recording, spoiled)).toHaveLength(1)
    })
} else {
    test.skip('the sandbox answers as the recorded server did (no ../shared)', () => {})
}
