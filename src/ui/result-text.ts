import i18n from '@dhis2/d2-i18n'
import type { Measure } from '../domain/observation'
import { isCensored } from '../domain/quantity'
import type { TestResult } from '../domain/test-result'
import { unitSymbol } from '../domain/units'
import { formatNumber, formatRecorded } from './format-number'
import type { LocaleSettings } from './locale'
import { unescaped } from './unescaped'
import { type PlaceName, valueText } from './value-text'

export interface ResultWording {
    readonly locale: LocaleSettings
    readonly placeName: PlaceName
}

const isConverted = (
    { quantity, recordedUnit }: TestResult,
    { unit }: Measure
): boolean => quantity !== undefined && recordedUnit !== unit

/** The text of the server, where there is one. */
const writtenText = ({ content }: TestResult): string | undefined =>
    content.kind === 'number' ||
    content.kind === 'text' ||
    content.kind === 'unreadable'
        ? content.text.trim()
        : undefined

/** A converted value would else show the noise of binary fractions. */
const amountText = (
    number: number,
    decimals: number | undefined,
    locale: LocaleSettings
): string =>
    decimals === undefined
        ? formatNumber(Number(number.toPrecision(12)), locale)
        : formatNumber(number, locale, decimals)

/** The result without its unit: what is no exact amount as it was written. */
export const resultText = (
    result: TestResult,
    measure: Measure,
    { locale, placeName }: ResultWording
): string => {
    const { quantity, content } = result
    const written = writtenText(result)
    if (!quantity || written === undefined) {
        return valueText(content, locale, placeName)
    }
    const converted = isConverted(result, measure)
    const amount = amountText(quantity.number, measure.decimals, locale)
    if (isCensored(quantity)) {
        return converted ? `${quantity.comparator ?? ''} ${amount}` : written
    }
    return converted || measure.decimals !== undefined
        ? amount
        : formatRecorded(written, locale)
}

/** The unit beside it: its own where it could not be converted, none for what is no amount. */
export const resultUnit = (
    { quantity, content, recordedUnit }: TestResult,
    { unit }: Measure
): string => {
    if (quantity) {
        return unitSymbol(unit)
    }
    return content.kind === 'number' ? unitSymbol(recordedUnit) : ''
}

/** What was recorded in another unit than it is shown in; undefined for all else. */
export const originalResultText = (
    result: TestResult,
    measure: Measure,
    { locale, placeName }: ResultWording
): string | undefined =>
    isConverted(result, measure)
        ? i18n.t('recorded as {{value}} {{unit}}', {
              value: valueText(result.content, locale, placeName),
              unit: unitSymbol(result.recordedUnit),
              interpolation: unescaped,
          })
        : undefined
