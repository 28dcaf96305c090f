import type { ValueContent } from './recorded-value'
import { convert } from './units'

/** FHIR's Quantity.comparator: the value lies beyond the number, which is a limit of what was measured. */
export type Comparator = '<' | '<=' | '>=' | '>'

/** A measured amount: exact, or only known to lie beyond a bound ("<20", censored). */
export interface Quantity {
    readonly number: number
    /** Undefined for an exact amount. */
    readonly comparator: Comparator | undefined
}

export const isCensored = ({ comparator }: Quantity): boolean =>
    comparator !== undefined

const COMPARATORS: Readonly<Record<string, Comparator>> = {
    '<': '<',
    '<=': '<=',
    '≤': '<=',
    '>': '>',
    '>=': '>=',
    '≥': '>=',
}

/** A decimal comma or a thousands separator is left alone: which of the two it is, nobody knows. */
const QUANTITY =
    /^(<=|>=|[<>≤≥])?\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i

/** Reads "42", "<20" and "> 1000"; any other text is none of them. */
export const parseQuantity = (text: string): Quantity | undefined => {
    const [, sign, digits] = QUANTITY.exec(text.trim()) ?? []
    const number = Number(digits)
    return Number.isFinite(number)
        ? { number, comparator: sign ? COMPARATORS[sign] : undefined }
        : undefined
}

/** The amount that a value states. A text is one only where the mapping gives its field a unit. */
export const quantityOf = (
    content: ValueContent,
    unit: string
): Quantity | undefined => {
    switch (content.kind) {
        case 'number':
            return { number: content.number, comparator: undefined }
        case 'text':
            return unit === '' ? undefined : parseQuantity(content.text)
        case 'unreadable':
            return content.reason === 'not-a-number'
                ? parseQuantity(content.text)
                : undefined
        default:
            return undefined
    }
}

/** In another unit; undefined where that is not possible. All conversions keep the order of values. */
export const convertQuantity = (
    { number, comparator }: Quantity,
    from: string,
    to: string
): Quantity | undefined => {
    const converted = convert(number, from, to)
    return converted === undefined
        ? undefined
        : { number: converted, comparator }
}
