import i18n from '@dhis2/d2-i18n'
import type { Age } from '../domain/age'
import { type CalendarDate, daysBetween } from '../domain/calendar-date'
import { assertNever } from '../domain/result'

/** An age in words short enough for a banner: 34 y, 5 y 3 m, 14 m, 7 w 2 d, 12 d. */
export const formatAge = (age: Age): string => {
    switch (age.unit) {
        case 'days':
            return i18n.t('{{days}} d', { days: age.days })
        case 'weeks':
            return i18n.t('{{weeks}} w {{days}} d', {
                weeks: age.weeks,
                days: age.days,
            })
        case 'months':
            return i18n.t('{{months}} m {{days}} d', {
                months: age.months,
                days: age.days,
            })
        case 'years-months':
            return i18n.t('{{years}} y {{months}} m', {
                years: age.years,
                months: age.months,
            })
        case 'years':
            return i18n.t('{{years}} y', { years: age.years })
        default:
            return assertNever(age)
    }
}

const DAYS_SAID_AS_DAYS = 60
const DAYS_SAID_AS_MONTHS = 730
const DAYS_IN_MONTH = 30.44
const DAYS_IN_YEAR = 365.25

/** How long ago a day was, rounded to what matters: 12 d, 8 m, 4 y. Beside a date, never instead of it. */
export const formatAgo = (day: CalendarDate, today: CalendarDate): string => {
    const days = daysBetween(day, today)
    if (days <= 0) {
        return days === 0 ? i18n.t('today') : i18n.t('in the future')
    }
    if (days < DAYS_SAID_AS_DAYS) {
        return i18n.t('{{days}} d ago', { days })
    }
    return days < DAYS_SAID_AS_MONTHS
        ? i18n.t('{{months}} m ago', {
              months: Math.round(days / DAYS_IN_MONTH),
          })
        : i18n.t('{{years}} y ago', { years: Math.round(days / DAYS_IN_YEAR) })
}
