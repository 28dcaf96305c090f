import type { NormalSpan, SpanEnd } from '../domain/normal-span'
import { formatNumber } from './format-number'
import type { LocaleSettings } from './locale'

type Signs = readonly [inclusive: string, exclusive: string]

const endText = (
    end: SpanEnd | undefined,
    [inclusive, exclusive]: Signs,
    locale: LocaleSettings
): string =>
    end
        ? `${end.inclusive ? inclusive : exclusive} ${formatNumber(end.value, locale)}`
        : ''

/** The values that a range leaves unflagged: "≥ 60, ≤ 100". */
export const spanText = (
    { from, to }: NormalSpan,
    locale: LocaleSettings
): string =>
    [endText(from, ['≥', '>'], locale), endText(to, ['≤', '<'], locale)]
        .filter(Boolean)
        .join(', ')
