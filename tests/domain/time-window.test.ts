import * as fc from 'fast-check'
import {
    isInWindow,
    placeInWindow,
    TIME_SPANS,
    timeTicks,
    timeWindow,
} from '../../src/domain/time-window'
import { anyDay } from '../fixtures/arbitraries'
import { day } from '../fixtures/builders'

const TODAY = day('2026-11-22')

describe('timeWindow', () => {
    it.each([
        ['three-months', '2026-08-22'],
        ['year', '2025-11-22'],
        ['five-years', '2021-11-22'],
    ] as const)('of %s goes from %s to today', (span, from) => {
        const dates = [day('1990-01-01'), day('2027-01-01')]
        expect(timeWindow(span, dates, TODAY)).toEqual({ from, to: TODAY })
    })

    it('has some width when all was recorded today', () => {
        expect(timeWindow('all', [TODAY], TODAY)).toEqual({
            from: '2026-11-08',
            to: TODAY,
        })
    })

    it('of all leaves no day out, those to come included', () => {
        fc.assert(
            fc.property(fc.array(anyDay), anyDay, (dates, today) => {
                const window = timeWindow('all', dates, today)
                const places = [...dates, today].map((date) =>
                    placeInWindow(date, window)
                )
                expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
                expect(Math.max(...places)).toBe(1)
            })
        )
    })
})

describe('placeInWindow', () => {
    it('keeps the order of days', () => {
        const window = timeWindow('year', [], TODAY)
        fc.assert(
            fc.property(anyDay, anyDay, (a, b) => {
                const [first, second] = [a, b].map((date) =>
                    placeInWindow(date, window)
                )
                expect(Math.sign((second ?? 0) - (first ?? 0))).toBe(
                    a === b ? 0 : b > a ? 1 : -1
                )
            })
        )
    })

    it('is in the middle of a window of one day', () => {
        expect(placeInWindow(TODAY, { from: TODAY, to: TODAY })).toBe(0.5)
    })
})

describe('timeTicks', () => {
    it('are round days', () => {
        const years = timeWindow('five-years', [], TODAY)
        expect(timeTicks(years, 5)).toEqual([
            '2022-01-01',
            '2023-01-01',
            '2024-01-01',
            '2025-01-01',
            '2026-01-01',
        ])
        const months = timeWindow('three-months', [], TODAY)
        expect(timeTicks(months, 5)).toEqual([
            '2026-09-01',
            '2026-10-01',
            '2026-11-01',
        ])
    })

    it('are the ends where no month begins', () => {
        const window = { from: day('2026-11-08'), to: TODAY }
        expect(timeTicks(window, 5)).toEqual(['2026-11-08', '2026-11-22'])
    })

    it('are few, in order and within the window', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...TIME_SPANS),
                fc.array(anyDay, { maxLength: 3 }),
                fc.integer({ min: 2, max: 6 }),
                (span, dates, most) => {
                    const window = timeWindow(span, dates, TODAY)
                    const ticks = timeTicks(window, most)
                    expect(ticks.length).toBeGreaterThan(0)
                    expect(ticks.length).toBeLessThanOrEqual(most)
                    expect(ticks).toEqual([...new Set(ticks)].sort())
                    expect(
                        ticks.every((tick) => isInWindow(tick, window))
                    ).toBe(true)
                }
            )
        )
    })
})
