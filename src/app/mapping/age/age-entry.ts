/** Units in which people say an age. */
export const AGE_UNITS = ['days', 'weeks', 'months', 'years'] as const

export type AgeUnit = (typeof AGE_UNITS)[number]

/** An age as it is typed. */
export interface AgeEntry {
    readonly count: number
    readonly unit: AgeUnit
}

/** A year is 365.25 days, a month its twelfth: the mean of the Julian calendar, as growth standards count. */
const DAYS: Readonly<Record<AgeUnit, number>> = {
    days: 1,
    weeks: 7,
    months: 365.25 / 12,
    years: 365.25,
}

/** The first whole day on which somebody has the age: 6 months is day 183, 18 years day 6575. */
export const daysOfAge = ({ count, unit }: AgeEntry): number =>
    Math.ceil(count * DAYS[unit])

/** The largest unit that says a number of days exactly; converts back to the same days. */
export const ageOfDays = (days: number): AgeEntry => {
    const units = [...AGE_UNITS].reverse()
    for (const unit of units) {
        const entry = { count: Math.floor(days / DAYS[unit]), unit }
        if (entry.count > 0 && daysOfAge(entry) === days) {
            return entry
        }
    }
    return { count: days, unit: 'days' }
}
