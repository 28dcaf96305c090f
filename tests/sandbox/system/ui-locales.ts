/** The languages that a DHIS2 2.42 offers for its interface, by their English names. */
const codes =
    `ar ar_EG ar_IQ ar_SD bn bi my ckb zh zh_CN cs da nl en fr id id_ID km rw lo mn ne nb
    or ps pt pt_BR ro ru si es es_419 sv tg tet uk ur uz_UZ_Cyrl uz_UZ_Latn vi prs`.split(
        /\s+/
    )

/** Java's names where they are not those of this runtime. */
const javaNames = new Map([['rw', 'Kinyarwanda']])

/** Java knows no name for these and shows the code. */
const nameless = new Set(['prs'])

export interface UiLocale {
    readonly locale: string
    readonly languageTag: string
    readonly name: string
    readonly displayName: string
}

export function uiLocales(): UiLocale[] {
    return codes.map((locale) => {
        const languageTag = tagOf(locale)
        const name = javaNames.get(locale) ?? nameIn(languageTag, languageTag)
        return {
            locale,
            languageTag,
            name,
            displayName: nameIn('en', languageTag),
        }
    })
}

/** DHIS2 puts the script last, a language tag in the middle. */
function tagOf(locale: string): string {
    const [language = '', region, script] = locale.split('_')
    return [language, script, region].filter((part) => part).join('-')
}

function nameIn(language: string, tag: string): string {
    if (nameless.has(tag)) {
        return tag
    }
    const names = new Intl.DisplayNames([language], {
        type: 'language',
        languageDisplay: 'standard',
    })
    return (names.of(tag) ?? tag).replace('（', ' (').replace('）', ')')
}
