import type { MedicationDose } from '../../domain/medication'
import type { ValueContent } from '../../domain/recorded-value'
import { unitSymbol } from '../../domain/units'
import { formatNumber } from '../../ui/format-number'
import type { LocaleSettings } from '../../ui/locale'
import { type PlaceName, valueText } from '../../ui/value-text'

const PLAIN_NUMBER = /^(\d+(\.\d*)?|\.\d+)$/

const plainNumber = (content: ValueContent): number | undefined => {
    if (content.kind === 'number') {
        return content.number
    }
    const text = content.kind === 'text' ? content.text.trim() : ''
    return PLAIN_NUMBER.test(text) ? Number(text) : undefined
}

/** A number with a leading zero and without trailing ones (clinical.md 2.5); words stay as written. */
export const doseText = (
    { content, unit }: MedicationDose,
    locale: LocaleSettings,
    placeName: PlaceName
): string => {
    const number = plainNumber(content)
    const amount =
        number === undefined
            ? valueText(content, locale, placeName)
            : formatNumber(number, locale)
    const symbol = unit === undefined ? '' : unitSymbol(unit)
    return [amount, symbol].filter(Boolean).join(' ')
}
