import i18n from '@dhis2/d2-i18n'
import type { Choice } from '../form/form-fields'
import { type AgeEntry, ageOfDays, type AgeUnit } from './age-entry'

const COUNTED: Readonly<Record<AgeUnit, (count: number) => string>> = {
    days: (count) =>
        i18n.t('{{count}} days', {
            count,
            defaultValue: '{{count}} day',
            defaultValue_plural: '{{count}} days',
        }),
    weeks: (count) =>
        i18n.t('{{count}} weeks', {
            count,
            defaultValue: '{{count}} week',
            defaultValue_plural: '{{count}} weeks',
        }),
    months: (count) =>
        i18n.t('{{count}} months', {
            count,
            defaultValue: '{{count}} month',
            defaultValue_plural: '{{count}} months',
        }),
    years: (count) =>
        i18n.t('{{count}} years', {
            count,
            defaultValue: '{{count}} year',
            defaultValue_plural: '{{count}} years',
        }),
}

export const ageEntryText = ({ count, unit }: AgeEntry): string =>
    COUNTED[unit](count)

/** A number of days as an age, in the largest unit that says it exactly. */
export const daysText = (days: number): string => ageEntryText(ageOfDays(days))

const TWO_MONTHS = 61
const TWO_YEARS = 730

/** A number of days as an age to the nearest unit that people speak of; exact below two months. */
export const roundedDaysText = (days: number): string => {
    if (days < TWO_MONTHS) {
        return COUNTED.days(days)
    }
    return days < TWO_YEARS
        ? COUNTED.months(Math.round(days / 30.4375))
        : COUNTED.years(Math.round(days / 365.25))
}

export const ageUnitChoices = (): readonly Choice<AgeUnit>[] => [
    { value: 'days', label: i18n.t('days') },
    { value: 'weeks', label: i18n.t('weeks') },
    { value: 'months', label: i18n.t('months') },
    { value: 'years', label: i18n.t('years') },
]
