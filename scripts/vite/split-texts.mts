/** A language's texts as d2-i18n generates them: by key, which is the English text, or its plural form. */
export type Texts = Readonly<Record<string, string>>

export interface SplitTexts {
    /** Needed for the first page and the chart. */
    readonly first: Texts
    /** Used on the later pages alone. */
    readonly later: Texts
}

/** Without the ending that tells plural forms apart: `_plural`, or `_0` to `_5`. */
const textOf = (key: string): string => key.replace(/_(plural|\d)$/, '')

const unquoted = (source: string): string => source.replace(/\\(['"`])/g, '$1')

/**
 * Parts a language in two. A text is for later when no source of the first pages has it; an
 * English text that is its own key is for neither, since a missing text shows as its key.
 */
export const splitTexts = (
    texts: Texts,
    firstSources: readonly string[]
): SplitTexts => {
    const sources = firstSources.map(unquoted)
    const needed = Object.entries(texts).filter(([key, text]) => key !== text)
    const isFirst = ([key]: readonly [string, string]) =>
        sources.some((source) => source.includes(textOf(key)))
    return {
        first: Object.fromEntries(needed.filter(isFirst)),
        later: Object.fromEntries(needed.filter((one) => !isFirst(one))),
    }
}
