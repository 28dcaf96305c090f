import type { Demo } from './read-data'
import { objectsIn, repeated } from './walk'

const LONGEST_SHORT_NAME = 50

const texts = (list: unknown, key: string): string[] =>
    (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
        const value = objectsIn(one)[0]?.[key]
        return typeof value === 'string' ? [value] : []
    })

/** Names and codes that the server would refuse: too long, or not the only one of their kind. */
export const nameFaults = ({ metadata }: Demo): string[] =>
    [
        'dataElements',
        'trackedEntityAttributes',
        'optionSets',
        'programs',
        'legendSets',
        'relationshipTypes',
    ].flatMap((kind) => {
        const list = metadata[kind]
        const shortNames = texts(list, 'shortName')
        const twice = ['name', 'shortName', 'code'].flatMap((key) =>
            repeated(texts(list, key))
        )
        return [
            ...twice.map((text) => `${kind}: "${text}" stands twice`),
            ...shortNames
                .filter((text) => text.length > LONGEST_SHORT_NAME)
                .map((text) => `${kind}: "${text}" is too long`),
        ]
    })

/** Objects with a name that lack a French or an Arabic one. */
export const untranslated = ({ metadata }: Demo): string[] =>
    objectsIn(metadata)
        .filter((one) => 'translations' in one)
        .filter((one) => {
            const locales = texts(one['translations'], 'locale')
            return !locales.includes('fr') || !locales.includes('ar')
        })
        .map(({ name }) => `${String(name)} is not translated`)
