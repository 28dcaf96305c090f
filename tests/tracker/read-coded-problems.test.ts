import type { Problem } from '../../src/domain/problem'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    chartOfEvents,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const on = (date: string, parts: Record<string, unknown> = {}) => ({
    occurredAt: `${date}T00:00:00.000`,
    ...parts,
})

const problemsOf = (...events: readonly unknown[]): readonly Problem[] =>
    chartOfEvents(events).problems

const statuses = (problems: readonly Problem[]) =>
    problems.map(({ name, status }) => `${name}: ${status}`)

const inList = { programStage: uid('problems') }

describe('a coded diagnosis', () => {
    it.each([
        ['ACT', ['Cholera: active']],
        ['REM', ['Cholera: inactive']],
        ['HM', ['Cholera: unknown']],
        ['gone', ['Cholera: unknown']],
        ['ERR', []],
    ])(
        'has the status that the same event says: %s (P4)',
        (outlook, expected) => {
            const event = wireEvent({ diagnosis: 'A00', outlook })
            expect(statuses(problemsOf(event))).toEqual(expected)
        }
    )

    it('without a status is unknown, never inactive', () => {
        expect(statuses(problemsOf(wireEvent({ diagnosis: 'A00' })))).toEqual([
            'Cholera: unknown',
        ])
    })

    it.each([
        ['the plain word', 'ACT', undefined],
        ['a finer word', 'REM', 'Remission'],
        [
            'a word that the mapping does not know (P4)',
            'HM',
            'Being looked into',
        ],
    ])(
        'keeps the word of the record beside the status: %s',
        (_, outlook, detail) => {
            const problem = {
                kind: 'coded',
                source: { dataElement: uid('diagnosis') },
                statusElement: {
                    dataElement: uid('outlook'),
                    active: ['ACT'],
                    inactive: ['RES', 'REM'],
                },
            }
            const event = wireEvent({ diagnosis: 'A00', outlook })
            const { problems } = chartOf(
                wireRecord([wireEnrollment([event])]),
                {
                    mapping: clinicMapping({ problems: [problem] }),
                }
            )
            expect(problems.map(({ statusDetail }) => statusDetail)).toEqual([
                detail,
            ])
        }
    )

    it('is none where the code says so, and raw where the code is gone (P4)', () => {
        const events = [
            wireEvent({ diagnosis: 'NONE' }),
            wireEvent({ diagnosis: 'B99' }),
        ]
        expect(problemsOf(...events)).toEqual([
            expect.objectContaining({ name: 'B99', code: undefined }),
        ])
    })

    it.each(['SCHEDULE', 'SKIPPED'])(
        'of an event %s counts for nothing',
        (status) => {
            expect(
                problemsOf(wireEvent({ diagnosis: 'A00' }, { status }))
            ).toEqual([])
        }
    )

    it('told at three visits is one problem (clinical.md 2.3)', () => {
        const dates = ['2026-02-01', '2026-03-01', '2026-01-01']
        const events = dates.map((date) =>
            wireEvent({ diagnosis: 'A00' }, on(date))
        )
        expect(problemsOf(...events)).toEqual([
            expect.objectContaining({
                code: 'A00',
                timesRecorded: 3,
                since: '2026-01-01',
                lastSeen: '2026-03-01',
            }),
        ])
    })
})

describe('a diagnosis in words', () => {
    const inWords = (problems: readonly unknown[], event: unknown) =>
        statuses(
            chartOf(wireRecord([wireEnrollment([event])]), {
                mapping: clinicMapping({ problems }),
            }).problems
        )
    const words = { kind: 'coded', source: { dataElement: uid('remark') } }
    const flag = {
        kind: 'flag',
        name: 'Diabetes',
        source: { dataElement: uid('diabetic') },
        yesCodes: ['YES'],
    }

    it('is joined with the problem of that name, in any case', () => {
        const event = wireEvent({ remark: 'diabetes', diabetic: 'YES' })
        expect(inWords([words, flag], event)).toEqual(['diabetes: active'])
    })

    it('is not joined by a code that means something only in its own option set', () => {
        const positive = {
            kind: 'coded',
            source: { dataElement: uid('urine') },
        }
        const event = wireEvent({ urine: 'POS', diabetic: 'YES' })
        expect(inWords([positive, { ...flag, code: 'POS' }], event)).toEqual([
            'Positive: unknown',
            'Diabetes: active',
        ])
    })
})

describe('a problem list', () => {
    it('keeps the onset, and is over with a date of resolution', () => {
        const values = {
            problem: 'A00',
            onset: '2019-01-01',
            resolved: '2019-02-01',
        }
        expect(problemsOf(wireEvent(values, inList))).toEqual([
            expect.objectContaining({
                status: 'inactive',
                since: '2019-01-01',
                lastSeen: '2026-06-10',
            }),
        ])
    })

    it('believes the status before the date of resolution', () => {
        const values = { problem: 'A00', state: 'ACT', resolved: '2019-02-01' }
        expect(statuses(problemsOf(wireEvent(values, inList)))).toEqual([
            'Cholera: active',
        ])
    })

    it('without status and resolution is unknown', () => {
        expect(
            statuses(problemsOf(wireEvent({ problem: 'A00' }, inList)))
        ).toEqual(['Cholera: unknown'])
    })
})

describe('a problem list with codes', () => {
    const list = {
        kind: 'list',
        programStage: uid('problems'),
        problem: uid('problem'),
        code: uid('remark'),
    }
    const flag = {
        kind: 'flag',
        name: 'High blood pressure',
        code: 'BA00',
        source: { dataElement: uid('diabetic') },
        yesCodes: ['YES'],
    }

    const codesAndTimes = (...events: readonly unknown[]) =>
        chartOf(wireRecord([wireEnrollment(events)]), {
            mapping: clinicMapping({ problems: [list, flag] }),
        }).problems.map(({ code, timesRecorded }) => [code, timesRecorded])

    const entry = (problem: string, code: string) =>
        wireEvent({ problem, remark: code }, inList)

    it('joins what has one code, whatever it is called', () => {
        const events = [entry('I10', 'BA00'), entry('A00', 'BA00')]
        expect(codesAndTimes(...events)).toEqual([['BA00', 2]])
    })

    it('joins what a yes or no of that code says', () => {
        const said = wireEvent({ diabetic: 'YES' })
        expect(codesAndTimes(entry('I10', 'BA00'), said)).toEqual([['BA00', 2]])
    })

    it('keeps apart what has one name and two codes', () => {
        const events = [entry('I10', 'BA00'), entry('I10', 'BA01')]
        expect(codesAndTimes(...events).sort()).toEqual([
            ['BA00', 1],
            ['BA01', 1],
        ])
    })

    it.each(['OTHER', '1'])('joins nothing by %s, which is no code', (word) => {
        const events = [entry('I10', word), entry('A00', word)]
        expect(codesAndTimes(...events)).toEqual([
            [word, 1],
            [word, 1],
        ])
    })

    it('goes by the option where there is no code beside it', () => {
        const event = wireEvent({ problem: 'A00' }, inList)
        expect(codesAndTimes(event)).toEqual([['A00', 1]])
    })
})
