/** A language's texts as d2-i18n generates them: by key, which is the English text, or its plural form. */
export type Texts = Readonly<Record<string, string>>

export interface SplitTexts {
    /** Needed for the first page and the chart. */
    readonly first: Texts
    /** Used on the later pages alone. */
    readonly later: Texts
}

/** Without the ending of a plural form (`_plural`, `_0` to `_5`) or of a context (`_source`). */
const bases = (key: string): readonly string[] => [
    key,
    key.replace(/_(plural|\d)$/, ''),
    key.replace(/_[a-z]+$/, ''),
]

const TEXT = /\bt\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs

/** The texts that a source shows: as everywhere here, written out in the call. */
const textsIn = (source: string): readonly string[] =>
    [...source.matchAll(TEXT)].map(([, , text = '']) =>
        text.replace(/\\(['"`])/g, '$1')
    )

/**
 * Parts a language in two. A text is for later when no source of the first pages shows it; an
 * English text that is its own key is for neither, since a missing text shows as its key.
 */
export const splitTexts = (
    texts: Texts,
    firstSources: readonly string[]
): SplitTexts => {
    const shown = new Set(firstSources.flatMap(textsIn))
    const needed = Object.entries(texts).filter(([key, text]) => key !== text)
    const isFirst = ([key]: readonly [string, string]) =>
        bases(key).some((base) => shown.has(base))
    return {
        first: Object.fromEntries(needed.filter(isFirst)),
        later: Object.fromEntries(needed.filter((one) => !isFirst(one))),
    }
}
