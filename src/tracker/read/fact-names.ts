import { KNOWN_LANGUAGES } from '../../mapping/suggest/words/languages'

interface Labelled {
    readonly id?: string | undefined
    readonly displayFormName?: string | undefined
    readonly displayName?: string | undefined
    readonly formName?: string | undefined
    readonly name?: string | undefined
    readonly shortName?: string | undefined
    readonly translations?: readonly {
        readonly property?: string | undefined
        readonly locale?: string | undefined
        readonly value?: string | undefined
    }[]
}

const NAME_PROPERTIES = ['FORM_NAME', 'NAME', 'SHORT_NAME']

const isSaid = (text: string | undefined): text is string =>
    text !== undefined && text !== ''

const unique = (texts: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(texts.map((text) => text?.trim()).filter(isSaid)),
]

/** "fr", "fr_CD" and "fr-CD" are French. */
const isKnown = (locale: string | undefined): boolean =>
    locale === undefined ||
    KNOWN_LANGUAGES.includes(locale.slice(0, 2).toLowerCase())

const ownNamesOf = (wire: Labelled): readonly string[] =>
    unique([
        wire.displayFormName,
        wire.formName,
        wire.displayName,
        wire.name,
        wire.shortName,
    ])

/** What an object is called in other languages than the server's own. */
export const translationsOf = (wire: Labelled): readonly string[] => {
    const own = ownNamesOf(wire)
    const translated = NAME_PROPERTIES.flatMap((name) =>
        (wire.translations ?? []).filter(
            ({ property, locale }) => property === name && isKnown(locale)
        )
    )
    return unique(translated.map(({ value }) => value)).filter(
        (text) => !own.includes(text)
    )
}

/** Texts of all languages by which an object is called; without repetition. */
export const allNamesOf = (wire: Labelled): readonly string[] => [
    ...ownNamesOf(wire),
    ...translationsOf(wire),
]

/** The same, never empty: what has no name is called by its id. */
export const namesOf = (
    wire: Labelled & { readonly id: string }
): readonly [string, ...string[]] => {
    const [first = wire.id, ...others] = allNamesOf(wire)
    return [first, ...others]
}
