import * as fc from 'fast-check'
import type { CalendarDate } from '../../../src/domain/calendar-date'
import { readingsOf } from '../../../src/domain/last-known'
import type {
    MeasureSeries,
    Observation,
} from '../../../src/domain/observation'
import type { ReferenceRange } from '../../../src/domain/reference-range'
import { timeWindow } from '../../../src/domain/time-window'
import { measureChart } from '../../../src/sections/vital-charts/chart-rows'
import {
    heightOf,
    valueScale,
} from '../../../src/sections/vital-charts/value-scale'
import { day } from '../../fixtures/builders'
import { flagged, observed, series } from '../vitals/show-vitals'
import { adult, pregnant } from './ranges'

const TODAY = day('2026-11-22')

const MMHG_PREGNANT: ReferenceRange = { ...pregnant, unit: 'mm[Hg]' }

const judged = (
    range: ReferenceRange | undefined,
    one: Observation
): Observation => ({ ...one, range })

const chartOf = (
    vitals: readonly MeasureSeries[],
    span: Parameters<typeof timeWindow>[0] = 'all'
) => {
    const [entry] = readingsOf(vitals, 'Blood pressure')
    if (!entry) {
        throw new Error('no measure')
    }
    const dates = entry.readings.map(({ date }) => date)
    return measureChart(entry, vitals, timeWindow(span, dates, TODAY))
}

const on = (date: string, value: number, event = date.replaceAll('-', '')) =>
    observed(`e${event}`, day(date), value)

const NEWEST_FIRST = [
    judged(adult, on('2026-11-22', 150)),
    judged(pregnant, on('2026-06-01', 130)),
    judged(pregnant, on('2026-04-01', 120)),
    judged(undefined, on('2025-01-01', 110)),
    judged(adult, on('2024-11-22', 120)),
]

describe('measureChart', () => {
    it('has every value of the window, oldest first, and counts the others', () => {
        const chart = chartOf([series('pulse', '/min', NEWEST_FIRST)], 'year')
        expect(chart.readings.map(({ reading: { date } }) => date)).toEqual([
            '2026-04-01',
            '2026-06-01',
            '2026-11-22',
        ])
        expect(chart.total).toBe(5)
        expect(chart.latest?.date).toBe('2026-11-22')
    })

    it('has a band where the same range held, none where nothing is known', () => {
        const { bands } = chartOf([series('pulse', '/min', NEWEST_FIRST)])
        expect(bands.map(({ range }) => range.id)).toEqual([
            'adult',
            'pregnant',
            'adult',
        ])
        expect(bands[0]).toMatchObject({ from: 0, to: 0 })
        expect(bands[1]?.to).toBeGreaterThan(bands[1]?.from ?? 1)
        expect(bands[2]).toMatchObject({ from: 1, to: 1 })
    })

    it('breaks a band where a value between was judged by nothing', () => {
        const { bands } = chartOf([
            series('pulse', '/min', [
                judged(adult, on('2026-03-01', 1)),
                judged(undefined, on('2026-02-01', 1)),
                judged(adult, on('2026-01-01', 1)),
            ]),
        ])
        expect(bands).toHaveLength(2)
    })

    it('keeps the parts of a blood pressure apart, a lone lower one too', () => {
        const { readings, bands } = chartOf([
            series('systolic', 'mm[Hg]', [
                judged(
                    { ...adult, unit: 'mm[Hg]' },
                    on('2026-01-01', 120, 'a')
                ),
            ]),
            series('diastolic', 'mm[Hg]', [
                judged(MMHG_PREGNANT, on('2026-02-01', 95, 'b')),
                judged(MMHG_PREGNANT, on('2026-01-01', 80, 'a')),
            ]),
        ])
        expect(
            readings.map(({ lowest, highest }) => [lowest, highest])
        ).toEqual([
            [80, 120],
            [95, 95],
        ])
        expect(bands.map(({ part, range }) => [part, range.id])).toEqual([
            ['upper', 'adult'],
            ['lower', 'pregnant'],
        ])
        expect(bands[1]?.to).toBeGreaterThan(bands[1]?.from ?? 1)
    })

    it('draws the extremes and every abnormal value of a long row', () => {
        const days: readonly CalendarDate[] = Array.from(
            { length: 900 },
            (_, n) =>
                day(
                    new Date(Date.UTC(2024, 0, 900 - n))
                        .toISOString()
                        .slice(0, 10)
                )
        )
        const values = days.map((date, n) => {
            const one = observed(`e${n}x`, date, n % 13)
            return n % 100 === 0 ? flagged('H', one) : one
        })
        const { readings, drawn } = chartOf([series('pulse', '/min', values)])
        expect(readings).toHaveLength(900)
        expect(drawn.length).toBeLessThan(600)
        expect(drawn.filter(({ flagged: is }) => is)).toHaveLength(9)
    })
})

describe('valueScale', () => {
    it('has room for all values and the limits of their ranges', () => {
        fc.assert(
            fc.property(
                fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
                    minLength: 1,
                    maxLength: 20,
                }),
                (values) => {
                    const observations = values.map((value, index) =>
                        judged(adult, {
                            ...on('2026-01-01', value, `v${index}x`),
                        })
                    )
                    const { readings, bands } = chartOf([
                        series('pulse', '/min', observations),
                    ])
                    const scale = valueScale(readings, bands)
                    const heights = [...values, 140].map((value) =>
                        heightOf(value, scale)
                    )
                    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
                    expect(Math.max(...heights)).toBeLessThanOrEqual(1)
                    expect(scale.ticks.length).toBeGreaterThan(0)
                }
            )
        )
    })

    it('has a height where all values are the same', () => {
        const { readings, bands } = chartOf([
            series('weight', 'kg', [on('2026-01-01', 0)]),
        ])
        const scale = valueScale(readings, bands)
        expect(scale.max).toBeGreaterThan(scale.min)
    })
})
