import * as fc from 'fast-check'
import {
    addDays,
    addMonths,
    daysBetween,
    monthsBetween,
    parseCalendarDate,
} from '../../src/domain/calendar-date'
import { anyDay } from '../fixtures/arbitraries'
import { day } from '../fixtures/builders'

describe('parseCalendarDate', () => {
    it.each([
        ['2026-06-10', '2026-06-10'],
        ['2026-06-10T23:59:59.999', '2026-06-10'],
        ['2024-02-29', '2024-02-29'],
        ['2000-02-29', '2000-02-29'],
        ['0099-12-31', '0099-12-31'],
    ])('reads %s as %s, in no time zone', (text, expected) => {
        expect(parseCalendarDate(text)).toBe(expected)
    })

    it.each([
        '2023-02-29',
        '1900-02-29',
        '2026-02-30',
        '2026-04-31',
        '2026-13-01',
        '2026-00-10',
        '2026-01-00',
        '2026-6-1',
        '10-06-2026',
        '2026-06-10 garbage',
        '20260610',
        '',
        'today',
    ])('refuses %s', (text) => {
        expect(parseCalendarDate(text)).toBeUndefined()
    })

    it('takes a date that is absent for no date', () => {
        expect(parseCalendarDate(undefined)).toBeUndefined()
    })

    it('never throws, and gives back only the day that stands in the text', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                const date = parseCalendarDate(text)
                return date === undefined || text.startsWith(date)
            })
        )
    })
})

describe('days', () => {
    it('sort as text', () => {
        fc.assert(
            fc.property(anyDay, anyDay, (a, b) => {
                expect(Math.sign(daysBetween(a, b))).toBe(
                    a < b ? 1 : a > b ? -1 : 0
                )
            })
        )
    })

    it('added and counted are inverse', () => {
        fc.assert(
            fc.property(
                anyDay,
                fc.integer({ min: -40_000, max: 40_000 }),
                (date, days) => {
                    expect(daysBetween(date, addDays(date, days))).toBe(days)
                }
            )
        )
    })

    it.each([
        ['2024-02-28', '2024-03-01', 2],
        ['2023-02-28', '2023-03-01', 1],
        ['1900-02-28', '1900-03-01', 1],
        ['2025-12-31', '2026-01-01', 1],
        ['2026-03-28', '2026-03-30', 2],
    ])('from %s to %s are %i', (from, to, days) => {
        expect(daysBetween(day(from), day(to))).toBe(days)
    })
})

describe('months', () => {
    it.each([
        ['2024-01-31', 1, '2024-02-29'],
        ['2023-01-31', 1, '2023-02-28'],
        ['2024-02-29', 12, '2025-02-28'],
        ['2025-12-15', 1, '2026-01-15'],
        ['2026-03-31', -1, '2026-02-28'],
        ['2026-01-15', -1, '2025-12-15'],
    ])('%s and %i months is %s', (from, months, to) => {
        expect(addMonths(day(from), months)).toBe(to)
    })

    it.each([
        ['2026-01-15', '2026-02-14', 0],
        ['2026-01-15', '2026-02-15', 1],
        ['2024-02-29', '2025-02-28', 11],
        ['2024-02-29', '2025-03-01', 12],
        ['2026-02-15', '2026-01-15', -1],
    ])('from %s to %s are %i completed', (from, to, months) => {
        expect(monthsBetween(day(from), day(to))).toBe(months)
    })

    it('count the last month begun: its first day is not later, the next one is', () => {
        fc.assert(
            fc.property(anyDay, anyDay, (a, b) => {
                const [from, to] = a <= b ? [a, b] : [b, a]
                const months = monthsBetween(from, to)
                expect(addMonths(from, months) <= to).toBe(true)
                // a day that the next month does not have comes a month later
                expect(addMonths(from, months + 2) > to).toBe(true)
            })
        )
    })

    it('added and counted are inverse on days that every month has', () => {
        fc.assert(
            fc.property(
                anyDay.filter((date) => Number(date.slice(8)) <= 28),
                fc.integer({ min: -600, max: 600 }),
                (date, months) => {
                    expect(monthsBetween(date, addMonths(date, months))).toBe(
                        months
                    )
                }
            )
        )
    })
})
