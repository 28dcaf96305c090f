import type { Names } from './specs'

/** The category combination that every DHIS2 has of itself, under this uid. */
export const DEFAULT_CATEGORY_COMBO = 'bjDvmb4bfuf'

export const PUBLIC_METADATA = { public: 'rw------' }
export const PUBLIC_DATA = { public: 'rwrw----' }

const inLanguage = (property: string, locale: string, value: string) => ({
    property,
    locale,
    value,
})

/** Translations of one property, as DHIS2 keeps them beside the object. */
export const translate = (property: string, names: Names) => [
    inLanguage(property, 'fr', names.fr),
    inLanguage(property, 'ar', names.ar),
]

/** Name, short name and the translations of the name. */
export const named = (names: Names) => ({
    name: names.en,
    shortName: names.en.slice(0, 50),
    translations: translate('NAME', names),
})

/** As `named`, for what also has a label of its own in forms. */
export const labelled = (names: Names, prefix: string) => ({
    name: `${prefix} - ${names.en}`,
    shortName: `${prefix} - ${names.en}`.slice(0, 50),
    formName: names.en,
    translations: translate('FORM_NAME', names),
})
