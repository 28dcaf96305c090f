import i18n from '@dhis2/d2-i18n'
import type { DoseRecord } from '../../domain/immunization'
import type { ValueContent } from '../../domain/recorded-value'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import type { DoseNumber } from './immunization-rows'

/** What words need beside the record. */
export interface DoseTools {
    readonly locale: LocaleSettings
    readonly placeName: PlaceName
}

export const doseName = (dose: DoseNumber): string => {
    if (dose === undefined) {
        return i18n.t('Dose number unknown')
    }
    return dose === 0
        ? i18n.t('Birth dose')
        : i18n.t('Dose {{number}}', { number: dose })
}

const textOf = (
    content: ValueContent,
    { locale, placeName }: DoseTools
): string => valueText(content, locale, placeName)

const givenWords = ({ date }: DoseRecord, { locale }: DoseTools): string => {
    if (!date) {
        return i18n.t('Given, date not recorded')
    }
    return date > locale.today
        ? i18n.t('{{date}} (in the future)', {
              date: formatDate(date, locale),
              interpolation: unescaped,
          })
        : formatDate(date, locale)
}

/** It was not given on that day: it may have been on another. */
const notGivenWords = (
    { reason, date }: DoseRecord,
    tools: DoseTools
): string => {
    const notGiven = date
        ? i18n.t('Not given on {{date}}', {
              date: formatDate(date, tools.locale),
              interpolation: unescaped,
          })
        : i18n.t('Not given, date not recorded')
    return [notGiven, reason && textOf(reason, tools)]
        .filter(Boolean)
        .join(' · ')
}

/** A dose in the words of a cell; what is neither a yes nor a no stands as it was recorded. */
export const doseWords = (record: DoseRecord, tools: DoseTools): string => {
    switch (record.state) {
        case 'given':
            return givenWords(record, tools)
        case 'not-given':
            return notGivenWords(record, tools)
        case 'unclear':
            return i18n.t('Unclear, recorded as {{value}}', {
                value: record.sources
                    .map(({ content }) => textOf(content, tools))
                    .join(', '),
                interpolation: unescaped,
            })
    }
}

/** Where the day of a dose comes from, where that is not the value itself. */
export const dayBasisWords = ({
    state,
    date,
    dateFrom,
}: DoseRecord): string | undefined =>
    state === 'given' && date && dateFrom === 'visit'
        ? i18n.t('the day of the visit')
        : undefined
