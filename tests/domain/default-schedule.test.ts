import * as v from 'valibot'
import { addMonths, daysBetween } from '../../src/domain/calendar-date'
import { DEFAULT_SCHEDULE } from '../../src/domain/default-schedule'
import { checkSchedule } from '../../src/mapping/check/check-schedule'
import { scheduleMapping } from '../../src/mapping/schedule-mapping'
import { day } from '../fixtures/builders'

const { doses } = DEFAULT_SCHEDULE

const find = (vaccine: string, dose: number) =>
    doses.find((one) => one.vaccine === vaccine && one.dose === dose)

/** Every day of four years, a leap year among them. */
const BIRTHS = Array.from({ length: 1461 }, (_, n) =>
    day(
        new Date(Date.UTC(2023, 0, 1) + n * 86_400_000)
            .toISOString()
            .slice(0, 10)
    )
)

const lengthsOf = (months: number): readonly number[] =>
    BIRTHS.map((birth) => daysBetween(birth, addMonths(birth, months)))

describe('the default schedule', () => {
    it('has no fault of its own', () => {
        expect(checkSchedule(DEFAULT_SCHEDULE)).toEqual([])
        expect(doses.length).toBeGreaterThan(20)
    })

    it('can be taken over by a mapping', () => {
        expect(v.safeParse(scheduleMapping, DEFAULT_SCHEDULE).success).toBe(
            true
        )
    })

    it('says of each dose which table it comes from', () => {
        expect(doses.filter(({ table }) => !table)).toEqual([])
        expect(DEFAULT_SCHEDULE.source).toContain('WHO')
        expect(DEFAULT_SCHEDULE.version).toMatch(/\d{4}/)
    })

    it('numbers the doses of a vaccine without a gap', () => {
        for (const vaccine of new Set(doses.map((one) => one.vaccine))) {
            const numbers = doses
                .filter((one) => one.vaccine === vaccine)
                .map(({ dose }) => dose)
            const first = numbers[0] ?? NaN
            expect(first).toBeLessThanOrEqual(1)
            expect(numbers).toEqual(numbers.map((_, n) => first + n))
        }
    })

    it.each(['opv', 'dtp', 'hib', 'pcv', 'hepb'])(
        'gives %s at 6, 10 and 14 weeks, four weeks apart',
        (vaccine) => {
            expect(
                [1, 2, 3].map((dose) => find(vaccine, dose)?.dueAgeDays)
            ).toEqual([42, 70, 98])
            expect(find(vaccine, 3)?.minIntervalDays).toBe(28)
        }
    )

    it.each([
        ['measles', 1, 9],
        ['measles', 2, 15],
        ['rubella', 1, 9],
        ['dtp', 4, 12],
    ])(
        'counts %s %i from the day on which a child is %i months old, whenever it was born',
        (vaccine, dose, months) => {
            const found = find(vaccine, dose)
            const lengths = lengthsOf(months)
            expect(found?.minAgeDays).toBe(Math.min(...lengths))
            expect(found?.dueAgeDays).toBeLessThanOrEqual(Math.max(...lengths))
        }
    )

    it('gives the second IPV no sooner than four months after the first', () => {
        const least = Math.min(...lengthsOf(4))
        expect(find('ipv', 1)?.dueAgeDays).toBe(98)
        expect(find('ipv', 2)?.minIntervalDays).toBe(least)
    })

    it.each([
        ['rota', 24],
        ['hib', 60],
    ])('no longer gives %s to a child of %i months', (vaccine, months) => {
        const last = find(vaccine, 1)?.maxAgeDays ?? NaN
        expect(last).toBeLessThan(Math.max(...lengthsOf(months)))
        expect(last).toBeGreaterThanOrEqual(Math.max(...lengthsOf(months)) - 1)
    })
})
