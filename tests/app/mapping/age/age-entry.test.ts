import i18n from '@dhis2/d2-i18n'
import * as fc from 'fast-check'
import {
    AGE_UNITS,
    ageOfDays,
    daysOfAge,
} from '../../../../src/app/mapping/age/age-entry'
import { daysText } from '../../../../src/app/mapping/age/age-text'
import '../../../../src/locales/index.js'

// as the platform's shell does, so that plurals are found
i18n.setDefaultNamespace('default')

describe('an age that is typed', () => {
    it.each([
        [6, 'months', 183],
        [18, 'years', 6575],
        [5, 'years', 1827],
        [6, 'weeks', 42],
        [0, 'years', 0],
    ] as const)('of %s %s begins on day %s', (count, unit, days) => {
        expect(daysOfAge({ count, unit })).toBe(days)
    })

    it('is told again as the days that it is', () => {
        fc.assert(
            fc.property(fc.nat({ max: 50_000 }), (days) => {
                expect(daysOfAge(ageOfDays(days))).toBe(days)
            })
        )
    })

    it('is told in the same or a larger unit than it was typed in', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 120 }),
                fc.constantFrom(...AGE_UNITS),
                (count, unit) => {
                    const told = ageOfDays(daysOfAge({ count, unit }))
                    expect(AGE_UNITS.indexOf(told.unit)).toBeGreaterThanOrEqual(
                        AGE_UNITS.indexOf(unit)
                    )
                }
            )
        )
    })

    it('leaves no day between one age and the next, in any unit', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 0, max: 120 }),
                fc.constantFrom(...AGE_UNITS),
                (count, unit) => {
                    expect(
                        daysOfAge({ count: count + 1, unit })
                    ).toBeGreaterThan(daysOfAge({ count, unit }))
                }
            )
        )
    })

    it('reads in words', () => {
        expect(daysText(183)).toBe('6 months')
        expect(daysText(1)).toBe('1 day')
        expect(daysText(42)).toBe('6 weeks')
        expect(daysText(6575)).toBe('18 years')
    })
})
