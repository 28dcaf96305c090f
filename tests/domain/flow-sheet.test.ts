import * as fc from 'fast-check'
import { type FlowEntry, flowSheet } from '../../src/domain/flow-sheet'
import type { MeasureSeries, Observation } from '../../src/domain/observation'
import type { TestSeries } from '../../src/domain/test-result'
import { day, uid } from '../fixtures/builders'
import {
    codedResult,
    testSeries,
    writtenResult,
} from '../fixtures/result-builders'

const observed = (event: string, date: string, value: number): Observation => ({
    event: uid(event),
    date: day(date),
    program: { id: uid('clinic'), name: 'Clinic' },
    stage: { id: uid('visit'), name: 'Visit' },
    orgUnit: uid('bo'),
    value,
    original: undefined,
    flag: undefined,
})

const inPlace = (place: string, one: Observation): Observation => ({
    ...one,
    orgUnit: uid(place),
})

const series = (
    concept: string,
    observations: readonly Observation[],
    part: Partial<MeasureSeries> = {}
): MeasureSeries => ({
    measure: {
        id: concept,
        concept,
        name: concept,
        unit: 'mm[Hg]',
        decimals: undefined,
    },
    observations,
    ...part,
})

const sheetOf = (
    vitals: readonly MeasureSeries[],
    tests: readonly TestSeries[] = []
) =>
    flowSheet(
        { vitals, results: { isMapped: tests.length > 0, tests } },
        'Blood pressure'
    )

const numbers = (entries: readonly FlowEntry[] | undefined) =>
    (entries ?? []).flatMap((entry) =>
        entry.kind === 'reading'
            ? entry.value.parts.map(({ value }) => value).join('/')
            : []
    )

describe('the columns', () => {
    it('are the days and places with a value, newest first, the undated last', () => {
        const { visits } = sheetOf(
            [
                series('pulse', [
                    observed('a', '2026-01-01', 70),
                    inPlace('kenema', observed('b', '2026-01-01', 71)),
                    observed('c', '2026-05-01', 72),
                ]),
            ],
            [testSeries('load', [writtenResult(undefined, '5')])]
        )
        expect(visits.map(({ date, orgUnit }) => [date, orgUnit])).toEqual([
            ['2026-05-01', uid('bo')],
            ['2026-01-01', uid('bo')],
            ['2026-01-01', uid('kenema')],
            [undefined, uid('bo')],
        ])
    })

    it('know each event behind them, and which rows it fills', () => {
        const { visits } = sheetOf([
            series('pulse', [observed('a', '2026-01-01', 70)]),
            series('weight', [
                observed('a', '2026-01-01', 60),
                observed('b', '2026-01-01', 61),
            ]),
        ])
        expect(
            visits[0]?.sources.map(({ source, names }) => [source.event, names])
        ).toEqual([
            [uid('a'), ['pulse', 'weight']],
            [uid('b'), ['weight']],
        ])
    })
})

describe('the rows', () => {
    it('join a blood pressure', () => {
        const { rows, visits } = sheetOf([
            series('systolic', [observed('a', '2026-01-01', 120)]),
            series('diastolic', [observed('a', '2026-01-01', 80)]),
        ])
        expect(rows.map(({ name }) => name)).toEqual(['Blood pressure'])
        expect(numbers(rows[0]?.cells.get(visits[0]?.key ?? ''))).toEqual([
            '120/80',
        ])
    })

    it('have the vital signs, then the tests that give amounts', () => {
        const { rows, never } = sheetOf(
            [series('pulse', [observed('a', '2026-01-01', 70)])],
            [
                testSeries('load', [writtenResult('2026-01-01', 'unclear')]),
                testSeries('urine', [codedResult('2026-01-01', 'Positive')], {
                    unit: '',
                }),
                testSeries('score', [writtenResult('2026-01-01', '3')], {
                    unit: '',
                }),
                testSeries('cd4', []),
            ]
        )
        expect(rows.map(({ key }) => key)).toEqual([
            'vital pulse',
            'result load',
            'result score',
        ])
        expect(never).toEqual(['Name of cd4'])
    })

    it('keep what is no number in the cell of its visit', () => {
        const { rows, visits } = sheetOf([
            series('pulse', [], {
                unplaced: [
                    {
                        event: uid('a'),
                        date: day('2026-01-01'),
                        program: { id: uid('clinic'), name: 'Clinic' },
                        stage: { id: uid('visit'), name: 'Visit' },
                        orgUnit: uid('bo'),
                        name: 'Pulse',
                        content: { kind: 'text', text: 'fast' },
                        unit: '/min',
                        reason: 'not-a-number',
                    },
                ],
            }),
        ])
        expect(visits).toHaveLength(1)
        expect(rows[0]?.cells.get(visits[0]?.key ?? '')).toEqual([
            {
                kind: 'unplaced',
                value: expect.objectContaining({ name: 'Pulse' }),
            },
        ])
    })
})

it('has every value once, in a column that is there', () => {
    const anyObservation = fc
        .record({
            event: fc.constantFrom('a', 'b', 'c'),
            date: fc.constantFrom('2026-01-01', '2025-01-01'),
            value: fc.integer({ min: 1, max: 200 }),
            place: fc.constantFrom('bo', 'kene'),
        })
        // an event has one day and one place
        .map(({ event, date, value, place }) =>
            inPlace(
                place,
                observed(`${event}${date.slice(0, 4)}${place}`, date, value)
            )
        )
    const anyResult = fc
        .record({
            date: fc.constantFrom('2026-01-01', '2024-01-01', undefined),
            text: fc.constantFrom('7', '<20', 'none seen'),
        })
        .map(({ date, text }) => writtenResult(date, text))
    fc.assert(
        fc.property(
            fc.array(anyObservation, { maxLength: 9 }),
            fc.array(anyResult, { maxLength: 9 }),
            (observations, results) => {
                const { rows, visits } = sheetOf(
                    [series('pulse', observations)],
                    [testSeries('load', results)]
                )
                const keys = visits.map(({ key }) => key)
                const cells = rows.flatMap((row) => [...row.cells])
                expect(cells.flatMap(([, entries]) => entries)).toHaveLength(
                    observations.length + results.length
                )
                expect(cells.every(([key]) => keys.includes(key))).toBe(true)
                expect(new Set(keys).size).toBe(keys.length)
                const dates = visits.map(({ date }) => date ?? '')
                expect(dates).toEqual([...dates].sort().reverse())
            }
        )
    )
})
