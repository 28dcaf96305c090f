import {
    addMonths,
    type CalendarDate,
    daysBetween,
    monthsBetween,
} from './calendar-date'

/** A person's age in the unit a clinician expects at that age (clinical.md 2.1, after the NHS). */
export type Age =
    | { readonly unit: 'days'; readonly days: number }
    | { readonly unit: 'weeks'; readonly weeks: number; readonly days: number }
    | {
          readonly unit: 'months'
          readonly months: number
          readonly days: number
      }
    | {
          readonly unit: 'years-months'
          readonly years: number
          readonly months: number
      }
    | { readonly unit: 'years'; readonly years: number }

/** Age on a day; undefined before birth. */
export const ageOn = (
    birthDate: CalendarDate,
    day: CalendarDate
): Age | undefined => {
    const days = daysBetween(birthDate, day)
    if (days < 0) {
        return undefined
    }
    if (days < 28) {
        return { unit: 'days', days }
    }
    const months = monthsBetween(birthDate, day)
    return months < 12
        ? { unit: 'weeks', weeks: Math.floor(days / 7), days: days % 7 }
        : ageInMonthsOrYears(birthDate, day, months)
}

const ageInMonthsOrYears = (
    birthDate: CalendarDate,
    day: CalendarDate,
    months: number
): Age => {
    const years = Math.floor(months / 12)
    if (months < 24) {
        const days = daysBetween(addMonths(birthDate, months), day)
        return { unit: 'months', months, days }
    }
    return years < 18
        ? { unit: 'years-months', years, months: months % 12 }
        : { unit: 'years', years }
}
