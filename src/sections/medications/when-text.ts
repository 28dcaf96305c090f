import i18n from '@dhis2/d2-i18n'
import type { CalendarDate } from '../../domain/calendar-date'
import type { Medication } from '../../domain/medication'
import {
    type MedicationStatus,
    recordedSince,
} from '../../domain/medication-status'
import { formatAgo } from '../../ui/format-age'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'

const firstRecorded = ({ entries }: Medication): CalendarDate | undefined =>
    entries
        .flatMap(({ source, answer }) =>
            answer === 'no' ? [] : (source.date ?? [])
        )
        .at(-1)

/** Since when without others in between, and when first of all; "since" only of what may go on. */
const beginWords = (
    medication: Medication,
    goesOn: boolean,
    locale: LocaleSettings
): readonly string[] => {
    const first = firstRecorded(medication)
    const since = goesOn ? recordedSince(medication) : undefined
    const last = medication.entries[0]?.source.date
    return [
        since && since !== last
            ? i18n.t('since {{date}}', {
                  date: formatDate(since, locale),
                  interpolation: unescaped,
              })
            : '',
        first && first !== last && first !== since
            ? i18n.t('first recorded {{date}}', {
                  date: formatDate(first, locale),
                  interpolation: unescaped,
              })
            : '',
    ]
}

const lastWords = (
    medication: Medication,
    isDenied: boolean,
    locale: LocaleSettings
): string => {
    const date = medication.entries[0]?.source.date
    if (!date) {
        return i18n.t('recorded without a date')
    }
    const values = {
        date: formatDate(date, locale),
        ago: formatAgo(date, locale.today),
        interpolation: unescaped,
    }
    return isDenied
        ? i18n.t('answered no {{date}}, {{ago}}', values)
        : i18n.t('last recorded {{date}}, {{ago}}', values)
}

/** When: never more than the record says; nobody is told that a medicine was stopped. */
export const whenText = (
    medication: Medication,
    status: MedicationStatus,
    locale: LocaleSettings
): string => {
    const goesOn = status === 'current' || status === 'unclear'
    return [
        ...beginWords(medication, goesOn, locale),
        lastWords(medication, status === 'denied', locale),
    ]
        .filter(Boolean)
        .join(' · ')
}
