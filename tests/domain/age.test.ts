import * as fc from 'fast-check'
import { type Age, ageOn } from '../../src/domain/age'
import { addDays } from '../../src/domain/calendar-date'
import { anyDay } from '../fixtures/arbitraries'
import { day } from '../fixtures/builders'

const UNITS = ['days', 'weeks', 'months', 'years-months', 'years']

/** An age as text that sorts from young to old. */
const sortable = (age: Age | undefined): string => {
    const { unit, ...parts } = age ?? { unit: 'none' }
    const numbers = Object.values(parts).map((n) => String(n).padStart(3, '0'))
    return [UNITS.indexOf(unit), ...numbers].join(' ')
}

describe('ageOn (clinical.md 2.1: days, weeks, months, years and months, years)', () => {
    it.each<[string, string, Age]>([
        ['2026-06-01', '2026-06-01', { unit: 'days', days: 0 }],
        ['2026-06-01', '2026-06-28', { unit: 'days', days: 27 }],
        ['2026-06-01', '2026-06-29', { unit: 'weeks', weeks: 4, days: 0 }],
        ['2026-06-01', '2026-06-30', { unit: 'weeks', weeks: 4, days: 1 }],
        ['2025-06-10', '2026-06-09', { unit: 'weeks', weeks: 52, days: 0 }],
        ['2025-06-10', '2026-06-10', { unit: 'months', months: 12, days: 0 }],
        ['2025-06-10', '2026-06-11', { unit: 'months', months: 12, days: 1 }],
        ['2024-06-10', '2026-06-09', { unit: 'months', months: 23, days: 30 }],
        [
            '2024-06-10',
            '2026-06-10',
            { unit: 'years-months', years: 2, months: 0 },
        ],
        [
            '2008-06-10',
            '2026-06-09',
            { unit: 'years-months', years: 17, months: 11 },
        ],
        ['2008-06-10', '2026-06-10', { unit: 'years', years: 18 }],
        ['2008-06-10', '2026-06-11', { unit: 'years', years: 18 }],
        ['1926-06-11', '2026-06-10', { unit: 'years', years: 99 }],
    ])('born %s, on %s', (birth, on, age) => {
        expect(ageOn(day(birth), day(on))).toEqual(age)
    })

    it('of a child of 29 February changes its year on 1 March', () => {
        const birth = day('2008-02-29')
        expect(ageOn(birth, day('2026-02-28'))).toEqual({
            unit: 'years-months',
            years: 17,
            months: 11,
        })
        expect(ageOn(birth, day('2026-03-01'))).toEqual({
            unit: 'years',
            years: 18,
        })
    })

    it('before birth is no age', () => {
        expect(ageOn(day('2026-06-10'), day('2026-06-09'))).toBeUndefined()
    })

    it('never falls as days go by, and is told for every day of life', () => {
        fc.assert(
            fc.property(
                anyDay,
                fc.nat({ max: 30_000 }),
                fc.nat({ max: 8000 }),
                (birth, days, more) => {
                    const before = sortable(ageOn(birth, addDays(birth, days)))
                    const after = sortable(
                        ageOn(birth, addDays(birth, days + more))
                    )
                    expect(before).toMatch(/^[0-4]( \d{3}){1,2}$/)
                    expect(after >= before).toBe(true)
                }
            )
        )
    })

    it.each([
        [27, 'days'],
        [28, 'weeks'],
        [364, 'weeks'],
        [366, 'months'],
        [729, 'months'],
        [731, 'years-months'],
        [6572, 'years-months'],
        [6575, 'years'],
    ])('%i days after any birth is told in %s', (days, unit) => {
        fc.assert(
            fc.property(anyDay, (birth) => {
                expect(ageOn(birth, addDays(birth, days))?.unit).toBe(unit)
            })
        )
    })
})
