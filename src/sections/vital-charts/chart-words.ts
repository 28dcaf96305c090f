import i18n from '@dhis2/d2-i18n'
import type { Reading } from '../../domain/last-known'
import { normalSpan } from '../../domain/normal-span'
import type { Measure } from '../../domain/observation'
import { assertNever } from '../../domain/result'
import type { TimeSpan } from '../../domain/time-window'
import { unitSymbol } from '../../domain/units'
import { flagWords } from '../../ui/flag-mark'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { readingText } from '../../ui/reading-text'
import { spanText } from '../../ui/span-text'
import { unescaped } from '../../ui/unescaped'
import type { MeasureChart } from './chart-rows'

export const spanWords = (span: TimeSpan): string => {
    switch (span) {
        case 'three-months':
            return i18n.t('3 months')
        case 'year':
            return i18n.t('1 year')
        case 'five-years':
            return i18n.t('5 years')
        case 'all':
            return i18n.t('All')
        default:
            return assertNever(span)
    }
}

/** Value and unit, as they stand beside each other. */
export const valueWords = (
    reading: Reading,
    measures: readonly Measure[],
    locale: LocaleSettings
): string =>
    [
        readingText(reading, measures, locale),
        unitSymbol(measures[0]?.unit ?? ''),
    ]
        .filter(Boolean)
        .join(' ')

/** A reading as it is read out: day, value, unit and flag. */
export const spokenReading = (
    reading: Reading,
    measures: readonly Measure[],
    locale: LocaleSettings
): string =>
    [
        formatDate(reading.date, locale),
        valueWords(reading, measures, locale),
        reading.flag && flagWords(reading.flag.level),
    ]
        .filter(Boolean)
        .join(', ')

/** What a picture of points says to who cannot see it. */
export const pictureWords = (
    { name, measures, readings }: MeasureChart,
    locale: LocaleSettings
): string => {
    const latest = readings.at(-1)?.reading
    return i18n.t(
        'Chart of {{name}}. Values: {{total}}, out of range: {{flagged}}, newest: {{latest}}',
        {
            name,
            total: readings.length,
            flagged: readings.filter(({ flagged }) => flagged).length,
            latest: latest ? spokenReading(latest, measures, locale) : '–',
            nsSeparator: '-:-',
            interpolation: unescaped,
        }
    )
}

/** The range that held at a reading, "≥ 60, ≤ 100"; both parts of a pressure with a stroke between; empty where none is set. */
export const rangeText = (
    { parts }: Reading,
    measures: readonly Measure[],
    locale: LocaleSettings
): string => {
    const texts = parts.map(({ range }) => {
        const span = range && normalSpan(range, measures[0]?.unit ?? '')
        return span ? spanText(span, locale) : ''
    })
    return texts.every(Boolean) ? texts.join(' / ') : ''
}

/** Whom the range is for, and where it comes from (clinical.md P8). */
export const rangeReasons = ({ parts }: Reading): readonly string[] => [
    ...new Set(
        parts.flatMap(({ range }) =>
            range
                ? [
                      i18n.t('{{scope}}. Source: {{from}}', {
                          scope: range.scopeInWords,
                          from: [range.source, range.version]
                              .filter(Boolean)
                              .join(', '),
                          nsSeparator: '-:-',
                          interpolation: unescaped,
                      }),
                  ]
                : []
        )
    ),
]

const thinnedWords = ({ readings, drawn }: MeasureChart): string =>
    drawn.length < readings.length
        ? i18n.t('{{shown}} of {{total}} points drawn, all in the table', {
              shown: drawn.length,
              total: readings.length,
              interpolation: unescaped,
          })
        : ''

/** What of the values is not seen, where something is not: nothing is left out silently. */
export const countWords = (chart: MeasureChart): string => {
    const { readings, total } = chart
    const outside =
        readings.length < total
            ? i18n.t('{{shown}} of {{total}} values in this time', {
                  shown: readings.length,
                  total,
                  interpolation: unescaped,
              })
            : ''
    return [outside, thinnedWords(chart)].filter(Boolean).join(' · ')
}
