import { intlLocaleOf, type LocaleSettings } from './locale'

const formatters = new Map<string, Intl.NumberFormat>()

/** Formatters are slow to make and are asked for by every value. */
const formatterOf = (locale: string, decimals: number | undefined) => {
    const key = `${locale} ${decimals ?? ''}`
    const known = formatters.get(key)
    if (known) {
        return known
    }
    const formatter = new Intl.NumberFormat(locale, {
        useGrouping: false,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals ?? 20,
    })
    formatters.set(key, formatter)
    return formatter
}

/** A number by locale, without a thousands separator that could be read as a decimal point. */
export const formatNumber = (
    value: number,
    locale: LocaleSettings,
    decimals?: number
): string => formatterOf(intlLocaleOf(locale), decimals).format(value)

const RECORDED_DECIMALS = /^[+-]?\d+(?:\.(\d+))?$/

/** A recorded number at the precision in which it was recorded; other forms stay as they are. */
export const formatRecorded = (
    text: string,
    locale: LocaleSettings
): string => {
    const match = RECORDED_DECIMALS.exec(text.trim())
    return match
        ? formatNumber(Number(text), locale, match[1]?.length ?? 0)
        : text
}
