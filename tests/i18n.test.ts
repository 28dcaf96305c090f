import i18n from '@dhis2/d2-i18n'
import { readFolder } from './architecture/source-file'
import { isOfManifest, keyOf, type PoFile, readPo } from './i18n/read-po'
import { usedTexts } from './i18n/used-texts'
import { type Spoken, wrongForms } from './i18n/wrong-forms'

const LANGUAGES: readonly Spoken[] = [
    { language: 'fr', categories: ['one', 'other'] },
    {
        language: 'ar',
        categories: ['zero', 'one', 'two', 'few', 'many', 'other'],
    },
]

const template = readPo('en.pot')
const own = ({ entries }: PoFile) =>
    entries.filter((entry) => !isOfManifest(entry))

describe('the template', () => {
    const used = readFolder(process.cwd(), 'src').flatMap(usedTexts)

    it('can be extracted, since every text is written out where it is shown', () => {
        expect(used.length).toBeGreaterThan(100)
        expect(used.filter(({ key }) => !key)).toEqual([])
    })

    it('has each text that the source shows', () => {
        const known = own(template).map(keyOf)
        expect(used.filter(({ key }) => !known.includes(key ?? ''))).toEqual([])
    })

    it('has no text that the source no longer shows', () => {
        const shown = used.map(({ key }) => key)
        const extracted = own(template).map(keyOf)
        expect(extracted.filter((key) => !shown.includes(key))).toEqual([])
    })
})

/** The keys under which the platform's generator stores the forms of a text. */
const bundleOf = (id: string, forms: readonly string[]) =>
    Object.fromEntries(
        forms.map((form, index) => {
            const suffix =
                forms.length === 2 ? ['', '_plural'][index] : `_${index}`
            return [`${id}${suffix}`, form]
        })
    )

describe.each(LANGUAGES)('the texts in $language', (spoken) => {
    const { language, categories } = spoken
    const file = readPo(`${language}.po`)

    it('are those of the template', () => {
        const names = own(file).map(keyOf)
        expect(names.sort()).toEqual(own(template).map(keyOf).sort())
    })

    it('name the app for the list of apps', () => {
        expect(file.entries.filter(isOfManifest).map(({ id }) => id)).toEqual(
            expect.arrayContaining([
                '__MANIFEST_APP_TITLE',
                '__MANIFEST_APP_DESCRIPTION',
            ])
        )
    })

    it('have as many forms as the language has numbers', () => {
        const wrong = file.entries.filter(
            ({ isPlural, forms }) =>
                forms.length !== (isPlural ? categories.length : 1)
        )
        expect(wrong).toEqual([])
        expect(file.header).toContain(`nplurals=${categories.length};`)
    })

    it('are never empty', () => {
        const empty = file.entries.filter(({ forms }) => !forms.every(Boolean))
        expect(empty).toEqual([])
    })

    it('carry the values of the English text', () => {
        const wrong = own(file).flatMap((entry) => wrongForms(entry, spoken))
        expect(wrong).toEqual([])
    })

    it.each([0, 1, 2, 3, 10, 11, 99, 100, 103])(
        'say %i in the form of that number',
        (count) => {
            const id = '{{count}} events'
            const forms = file.entries.find((entry) => entry.id === id)?.forms
            const rule = new Intl.PluralRules(language).select(count)
            const form = forms?.[categories.indexOf(rule)]
            i18n.addResourceBundle(language, 'read', bundleOf(id, forms ?? []))
            expect(i18n.t(id, { lng: language, ns: 'read', count })).toBe(
                form?.replace('{{count}}', String(count))
            )
        }
    )
})
