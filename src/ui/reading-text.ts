import type { Reading } from '../domain/last-known'
import type { Measure } from '../domain/observation'
import { formatNumber, formatRecorded } from './format-number'
import type { LocaleSettings } from './locale'

/** A converted value would else show the noise of binary fractions. */
const roundedTo = (value: number, decimals: number | undefined): number =>
    decimals === undefined ? Number(value.toPrecision(12)) : value

/** Both parts of a pressure, or a lone part under its own name. */
export const readingText = (
    { parts, missing }: Reading,
    measures: readonly Measure[],
    locale: LocaleSettings
): string => {
    const decimals = measures[0]?.decimals
    const text = parts
        .map(({ value, text: recorded }) =>
            recorded !== undefined && decimals === undefined
                ? formatRecorded(recorded, locale)
                : formatNumber(roundedTo(value, decimals), locale, decimals)
        )
        .join('/')
    switch (missing) {
        case 'upper':
            return `–/${text}`
        case 'lower':
            return `${text}/–`
        case undefined:
            return text
    }
}
