import type { CalendarDate } from '../../src/domain/calendar-date'
import type { FlagLevel } from '../../src/domain/flag'
import { lastKnown } from '../../src/domain/last-known'
import type { MeasureSeries, Observation } from '../../src/domain/observation'
import { day, uid } from '../fixtures/builders'

const observation = (
    event: string,
    date: CalendarDate,
    value: number
): Observation => ({
    event: uid(event),
    date,
    program: { id: uid('clinic'), name: 'Clinic' },
    stage: { id: uid('visit'), name: 'Visit' },
    orgUnit: undefined,
    value,
    original: undefined,
    flag: undefined,
})

const flagged = (level: FlagLevel, one: Observation): Observation => ({
    ...one,
    flag: {
        level,
        bound: 140,
        rule: { id: level, source: 's', version: '1', scope: 'all' },
    },
})

const series = (
    concept: string,
    observations: readonly Observation[],
    unit = 'mm[Hg]'
): MeasureSeries => ({
    measure: { id: concept, concept, name: concept, unit, decimals: undefined },
    observations,
})

const LATER = day('2026-06-10')
const BEFORE = day('2026-05-10')

const read = (...vitals: readonly MeasureSeries[]) =>
    lastKnown(vitals, 'Blood pressure').map(
        ({ name, latest, previous, count }) => ({
            name,
            count,
            latest: latest?.parts.map(({ value }) => value),
            previous: previous?.parts.map(({ value }) => value),
        })
    )

describe('lastKnown (clinical.md 2.6)', () => {
    it('pairs a blood pressure of one event, and stands it in the place of its first part', () => {
        const vitals = [
            series('weight', [observation('a', LATER, 70)], 'kg'),
            series('systolic', [
                observation('b', LATER, 162),
                observation('a', BEFORE, 150),
            ]),
            series('diastolic', [
                observation('b', LATER, 98),
                observation('a', BEFORE, 94),
            ]),
        ]
        expect(read(...vitals)).toEqual([
            { name: 'weight', count: 1, latest: [70], previous: undefined },
            {
                name: 'Blood pressure',
                count: 2,
                latest: [162, 98],
                previous: [150, 94],
            },
        ])
    })

    it('never pairs parts of two events, and shows a part without its partner', () => {
        const vitals = [
            series('systolic', [observation('a', LATER, 120)]),
            series('diastolic', [observation('b', BEFORE, 80)]),
        ]
        expect(read(...vitals)).toEqual([
            {
                name: 'Blood pressure',
                count: 2,
                latest: [120],
                previous: [80],
            },
        ])
    })

    it('says which part is missing, so that a lone one is not read as the other', () => {
        const vitals = [
            series('systolic', [observation('a', LATER, 120)]),
            series('diastolic', [observation('b', BEFORE, 80)]),
        ]
        const [pressure] = lastKnown(vitals, 'BP')
        expect(pressure?.latest?.missing).toBe('lower')
        expect(pressure?.previous?.missing).toBe('upper')
    })

    it('pairs a repeated reading of one event in the order of recording', () => {
        const vitals = [
            series('systolic', [
                observation('a', LATER, 162),
                observation('a', LATER, 150),
            ]),
            series('diastolic', [
                observation('a', LATER, 98),
                observation('a', LATER, 94),
            ]),
        ]
        expect(read(...vitals)).toEqual([
            {
                name: 'Blood pressure',
                count: 2,
                latest: [162, 98],
                previous: [150, 94],
            },
        ])
    })

    it('keeps the order of those of one day, and goes by day, not by part', () => {
        const MIDDLE = day('2026-06-01')
        const vitals = [
            series('systolic', [
                observation('c', LATER, 130),
                observation('b', LATER, 120),
                observation('a', BEFORE, 110),
            ]),
            series('diastolic', [observation('d', MIDDLE, 70)]),
        ]
        const [pressure] = lastKnown(vitals, 'BP')
        expect(pressure?.latest?.parts[0]?.value).toBe(130)
        expect(pressure?.previous?.parts[0]?.value).toBe(120)
        expect(pressure?.count).toBe(4)
    })

    it('shows a lone series of a pressure under its own name', () => {
        expect(
            read(series('systolic', [observation('a', LATER, 120)]))
        ).toEqual([
            { name: 'systolic', count: 1, latest: [120], previous: undefined },
        ])
    })

    it('has no flag where no part was judged', () => {
        const vitals = [
            series('systolic', [observation('a', LATER, 120)]),
            series('diastolic', [observation('a', LATER, 80)]),
        ]
        expect(lastKnown(vitals, 'BP')[0]?.latest?.flag).toBeUndefined()
    })

    it('takes the flag of the only part that has one', () => {
        const vitals = [
            series('systolic', [observation('a', LATER, 120)]),
            series('diastolic', [flagged('H', observation('a', LATER, 95))]),
        ]
        expect(lastKnown(vitals, 'BP')[0]?.latest?.flag?.level).toBe('H')
    })

    it('takes the worse part for the flag', () => {
        const vitals = [
            series('systolic', [flagged('H', observation('a', LATER, 150))]),
            series('diastolic', [flagged('HH', observation('a', LATER, 112))]),
        ]
        const [pressure] = lastKnown(vitals, 'BP')
        expect(pressure?.latest?.flag?.level).toBe('HH')
    })

    it('keeps parts of different units apart (P3)', () => {
        const vitals = [
            series('systolic', [observation('a', LATER, 120)]),
            series('diastolic', [observation('a', LATER, 10.6)], 'kPa'),
        ]
        expect(read(...vitals).map(({ name }) => name)).toEqual([
            'systolic',
            'diastolic',
        ])
    })

    it('lists a measure that was never taken', () => {
        expect(read(series('pulse', []))).toEqual([
            { name: 'pulse', count: 0, latest: undefined, previous: undefined },
        ])
    })
})
