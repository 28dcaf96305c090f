import * as fc from 'fast-check'
import type { CalendarDate } from '../../src/domain/calendar-date'
import type {
    MedicationAnswer,
    MedicationRun,
} from '../../src/domain/medication'
import {
    type MedicationDay,
    medicationRuns,
} from '../../src/domain/medication-runs'
import { day } from '../fixtures/builders'
import { run } from './medication-builders'

type Answers = Readonly<Record<string, MedicationAnswer>>

const on = (
    date: CalendarDate,
    answers: Answers,
    stage = 'visit'
): MedicationDay => ({
    stage,
    date,
    answers: new Map(
        Object.entries(answers).map(([key, answer]) => [key, [answer]])
    ),
})

const monthly = (days: readonly Answers[], stage = 'visit') =>
    days.map((answers, n) =>
        on(day(`2026-${String(n + 1).padStart(2, '0')}-01`), answers, stage)
    )

const runsOf = (key: string, ...stages: readonly (readonly Answers[])[]) =>
    medicationRuns(stages.map((days, n) => monthly(days, `stage${n}`))).get(
        key
    ) ?? []

describe('a run', () => {
    it('goes from the first record to the last while each names the medicine', () => {
        const days: readonly Answers[] = [
            { TLE: 'yes' },
            { TLE: 'yes', CTX: 'yes' },
            { TLD: 'yes' },
            { TLD: 'yes' },
        ]
        expect(runsOf('TLE', days)).toEqual([run('2026-01-01', '2026-02-01')])
        expect(runsOf('TLD', days)).toEqual([run('2026-03-01', '2026-04-01')])
        expect(runsOf('CTX', days)).toEqual([
            run('2026-02-01', '2026-02-01', 1),
        ])
    })

    it('begins anew after a record of others only, the newest first', () => {
        const days: readonly Answers[] = [
            { A: 'yes' },
            { B: 'yes' },
            { A: 'yes' },
        ]
        expect(runsOf('A', days).map(({ from }) => from)).toEqual([
            '2026-03-01',
            '2026-01-01',
        ])
    })

    it('ends with a no, and goes on over an answer that is not clear', () => {
        expect(
            runsOf('A', [{ A: 'yes' }, { A: 'no' }, { A: 'yes' }])
        ).toHaveLength(2)
        expect(
            runsOf('A', [{ A: 'yes' }, { A: 'unclear' }, { A: 'yes' }])
        ).toEqual([run('2026-01-01', '2026-03-01')])
    })

    it('is none where nothing was affirmed', () => {
        expect(runsOf('A', [{ A: 'no' }, { A: 'unclear' }])).toEqual([])
    })

    it('is one where two stages record it at the same time', () => {
        const visits: readonly Answers[] = [
            { A: 'yes' },
            { A: 'yes' },
            { A: 'yes' },
        ]
        const other: readonly Answers[] = [{ B: 'yes' }, { A: 'yes' }]
        expect(runsOf('A', visits, other)).toEqual([
            run('2026-01-01', '2026-03-01', 4),
        ])
    })
})

const anyAnswers = fc.dictionary(
    fc.constantFrom('A', 'B'),
    fc.constantFrom<MedicationAnswer>('yes', 'no', 'unclear')
)

const apart = (runs: readonly MedicationRun[]) =>
    runs.every((one, n) => {
        const older = runs[n + 1]
        return one.from <= one.to && (!older || older.to < one.from)
    })

it('lie apart, and count each yes once', () => {
    fc.assert(
        fc.property(
            fc.array(anyAnswers, { maxLength: 12 }),
            fc.array(anyAnswers, { maxLength: 12 }),
            (visits, others) => {
                const yes = [...visits, ...others].filter(
                    ({ A }) => A === 'yes'
                )
                const runs = runsOf('A', visits, others)
                expect(apart(runs)).toBe(true)
                expect(
                    runs.reduce((sum, one) => sum + one.timesRecorded, 0)
                ).toBe(yes.length)
            }
        )
    )
})
