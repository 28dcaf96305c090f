/** `like`: contains; `sw`: starts with; `eq`: is, whatever the case. */
export type Operator = 'eq' | 'like' | 'sw'

/** A test on one attribute: every word by the same operator. */
export interface AttributeFilter {
    readonly attribute: string
    readonly operator: Operator
    readonly words: readonly string[]
}

/** `/ , :` part a filter, and `/` takes their meaning away (dhis2.md 3). */
const escape = (word: string): string => word.replace(/[/,:]/g, '/$&')

/** One filter for an attribute: DHIS2 refuses a second filter on the same one. */
export const filterText = ({
    attribute,
    operator,
    words,
}: AttributeFilter): string =>
    [attribute, ...words.flatMap((word) => [operator, escape(word)])].join(':')

const MIN_TO_CONTAIN = 3

/** Two letters stand in too many names to be looked for inside them. */
export const containing = (
    attribute: string,
    words: readonly string[]
): AttributeFilter => ({
    attribute,
    operator: words.every((word) => [...word].length >= MIN_TO_CONTAIN)
        ? 'like'
        : 'sw',
    words,
})

export const being = (attribute: string, word: string): AttributeFilter => ({
    attribute,
    operator: 'eq',
    words: [word],
})

const NARROWER: Readonly<Record<Operator, Operator | undefined>> = {
    like: 'sw',
    sw: 'eq',
    eq: undefined,
}

/** What to ask where a server blocks an operator (2.43); undefined when nothing narrower is left. */
export const narrowed = (
    filters: readonly AttributeFilter[]
): readonly AttributeFilter[] | undefined => {
    const canNarrow = filters.some(({ operator }) => NARROWER[operator])
    return canNarrow
        ? filters.map((filter) => ({
              ...filter,
              operator: NARROWER[filter.operator] ?? filter.operator,
          }))
        : undefined
}
