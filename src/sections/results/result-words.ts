import i18n from '@dhis2/d2-i18n'
import { normalSpan } from '../../domain/normal-span'
import type { Measure } from '../../domain/observation'
import { isCensored } from '../../domain/quantity'
import type { TestResult, TestSeries } from '../../domain/test-result'
import { unitSymbol } from '../../domain/units'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { spanText } from '../../ui/span-text'
import { unescaped } from '../../ui/unescaped'
import type { Trend } from './trend'

/** The range in the unit of the test, else in its own, which is then said. */
export const rangeText = (
    { range }: TestResult,
    { unit }: Measure,
    locale: LocaleSettings
): string | undefined => {
    const span = range && normalSpan(range, unit)
    if (span) {
        return spanText(span, locale)
    }
    const own = range && normalSpan(range, range.unit)
    return own && `${spanText(own, locale)} ${unitSymbol(range.unit)}`
}

/** Whom the range is for, and where it comes from (clinical.md P8). */
export const rangeReason = ({ range }: TestResult): string | undefined =>
    range &&
    i18n.t('{{scope}}. Source: {{from}}', {
        scope: range.scopeInWords,
        from: [range.source, range.version].filter(Boolean).join(', '),
        nsSeparator: '-:-',
        interpolation: unescaped,
    })

/** How to read the picture: its days, its line and its marks, as far as it has them. */
export const trendWords = (
    trend: Trend,
    { results }: TestSeries,
    locale: LocaleSettings
): string => {
    const amounts = results.filter(({ date, quantity }) => date && quantity)
    const hasBounds = amounts.some(
        ({ quantity }) => quantity && isCensored(quantity)
    )
    return [
        i18n.t('Trend from {{from}} to {{to}}', {
            from: formatDate(trend.from, locale),
            to: formatDate(trend.to, locale),
            interpolation: unescaped,
        }),
        trend.logarithmic && i18n.t('in powers of ten'),
        trend.limits.length > 0 &&
            i18n.t('broken line is a limit of the range'),
        trend.points.some(({ flagged }) => flagged) &&
            i18n.t('square is abnormal'),
        hasBounds && i18n.t('open mark is a bound, the value lies beyond it'),
        trend.points.length < amounts.length &&
            i18n.t('{{shown}} of {{total}} points drawn, all in the list', {
                shown: trend.points.length,
                total: amounts.length,
                interpolation: unescaped,
            }),
    ]
        .filter(Boolean)
        .join(' · ')
}
