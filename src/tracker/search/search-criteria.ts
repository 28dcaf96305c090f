import type { FieldShape } from '../../mapping/program-shape'
import { type AttributeFilter, being, containing } from './attribute-filter'
import type { SearchFields } from './search-fields'
import type { TypedText } from './typed-text'

/** The filters of one request: a person must meet all of them. */
export type Criteria = readonly AttributeFilter[]

const NUMERIC = /^(NUMBER|INTEGER|PERCENTAGE|UNIT_INTERVAL)/
const NOT_TYPED =
    /^(DATE|AGE|TIME|BOOLEAN|TRUE_ONLY|IMAGE|FILE|ORGANISATION|COORDINATE)/

/** The server refuses a text where it keeps a number. */
const canHold = ({ valueType }: FieldShape, text: string): boolean =>
    NUMERIC.test(valueType)
        ? /^\d+(\.\d+)?$/.test(text)
        : !NOT_TYPED.test(valueType)

const each = (
    fields: readonly FieldShape[],
    texts: readonly string[],
    filter: (field: FieldShape, text: string) => AttributeFilter
): readonly Criteria[] =>
    fields.flatMap((field) =>
        texts
            .filter((text) => canHold(field, text))
            .map((text) => [filter(field, text)])
    )

export const identifierCriteria = (
    { identifiers }: SearchFields,
    typed: TypedText
): readonly Criteria[] =>
    each(identifiers, typed.identifiers, ({ id }, text) => being(id, text))

export const phoneCriteria = (
    { phones }: SearchFields,
    typed: TypedText
): readonly Criteria[] =>
    each(phones, typed.phones, (field, text) =>
        NUMERIC.test(field.valueType)
            ? being(field.id, text)
            : containing(field.id, [text])
    )

/** Every order of two different attributes: the first word in one, the last in the other. */
const inBothOrders = (
    some: readonly string[],
    others: readonly string[],
    [first, last]: readonly [string, string]
): readonly Criteria[] =>
    some.flatMap((one) =>
        others
            .filter((other) => other !== one)
            .flatMap((other) => [
                [containing(one, [first]), containing(other, [last])],
                [containing(one, [last]), containing(other, [first])],
            ])
    )

const single = (
    attributes: readonly string[],
    words: readonly string[]
): readonly Criteria[] =>
    [...new Set(attributes)].map((attribute) => [containing(attribute, words)])

/** The usual ways in which words are a name: one part of it, or given and family name in any order. */
export const nameCriteria = (
    { given, family, whole, alone }: SearchFields,
    { nameWords }: TypedText
): readonly Criteria[] => {
    const [first, last] = [nameWords[0], nameWords.at(-1)]
    if (first === undefined || last === undefined || nameWords.length === 1) {
        return single([...given, ...family, ...whole], nameWords)
    }
    return [
        ...inBothOrders(given, family, [first, last]),
        ...single(whole, nameWords),
        // both words together would be refused, and with them the one that is allowed
        ...single(alone, [first]),
        ...single(alone, [last]),
    ]
}

/** The less usual ones, such as two given names: asked when the usual ones find nobody. */
export const otherNameCriteria = (
    { given, family }: SearchFields,
    { nameWords }: TypedText
): readonly Criteria[] => {
    const [first, last] = [nameWords[0], nameWords.at(-1)]
    if (first === undefined || last === undefined || nameWords.length === 1) {
        return []
    }
    const amongGiven = given.flatMap((one, index) =>
        inBothOrders([one], given.slice(index + 1), [first, last])
    )
    return [...amongGiven, ...single([...given, ...family], nameWords)]
}
