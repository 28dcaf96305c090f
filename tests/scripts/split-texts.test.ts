import { splitTexts } from '../../scripts/vite/split-texts.mts'

const SOURCES = [
    `i18n.t('Find a person')`,
    `i18n.t('It\\'s the person’s')`,
    `i18n.t('{{count}} days', { defaultValue: '{{count}} day' })`,
]

it('keeps what the first pages use, and puts the rest off', () => {
    const texts = {
        'Find a person': 'Rechercher',
        'Save mapping': 'Enregistrer',
    }
    expect(splitTexts(texts, SOURCES)).toEqual({
        first: { 'Find a person': 'Rechercher' },
        later: { 'Save mapping': 'Enregistrer' },
    })
})

it('finds a text whose quotes are escaped in the source', () => {
    const texts = { "It's the person’s": 'À la personne' }
    expect(splitTexts(texts, SOURCES).first).toEqual(texts)
})

it('keeps the plural forms with their text', () => {
    const texts = {
        '{{count}} days_0': 'صفر',
        '{{count}} days_5': 'أيام',
        '{{count}} days_plural': '{{count}} jours',
        '{{count}} rows_plural': '{{count}} lignes',
    }
    const { first, later } = splitTexts(texts, SOURCES)
    expect(Object.keys(first)).toHaveLength(3)
    expect(later).toEqual({ '{{count}} rows_plural': '{{count}} lignes' })
})

it('does not take a word in the code for a text', () => {
    const source = `const name = 'name'; look.at('name')`
    expect(splitTexts({ name: 'nom' }, [source]).first).toEqual({})
})

it('finds a text that has a context, on a line of its own', () => {
    const source = "i18n.t(\n    'From',\n    { context: 'source' }\n)"
    const texts = { From_source: 'De' }
    expect(splitTexts(texts, [source]).first).toEqual(texts)
})

it('drops English texts that are their own key', () => {
    const texts = { 'Find a person': 'Find a person', Save: 'Save' }
    expect(splitTexts(texts, SOURCES)).toEqual({ first: {}, later: {} })
})
