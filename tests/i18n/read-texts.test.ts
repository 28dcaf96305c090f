import { parse } from '../architecture/source-file'
import { keyOf, parsePo } from './read-po'
import { usedTexts } from './used-texts'
import { wrongForms } from './wrong-forms'

const usedIn = (text: string) =>
    usedTexts(parse('src/a.ts', text)).map(({ key }) => key)

it.each([
    [`i18n.t('a: b', { nsSeparator: '-:-' })`, 'a: b'],
    [`i18n.t('From', { context: 'source' })`, 'From (source)'],
    [`i18n.t('{{count}} a', { count })`, '{{count}} a (plural)'],
    [`i18n.t('{{count}} a', { count: b.c })`, '{{count}} a (plural)'],
    ['i18n.t(name)', undefined],
])('finds the text of %s', (text, key) => {
    expect(usedIn(text)).toEqual([key])
})

it('finds no text where none is translated', () => {
    expect(usedIn(`other.t('a'); i18n.exists('b')`)).toEqual([])
})

it('reads a translation file', () => {
    const { header, entries } = parsePo(
        'msgid ""\nmsgstr ""\n"nplurals=2;\\n"\n\n' +
            '#: a comment\nmsgctxt "source"\nmsgid "a \\"b\\""\nmsgstr ""\n"c"\n" d"\n\n' +
            'msgid "e"\nmsgid_plural "e"\nmsgstr[0] "f"\nmsgstr[1] ""\n'
    )
    expect(header).toBe('nplurals=2;\n')
    expect(entries.map(keyOf)).toEqual(['a "b" (source)', 'e (plural)'])
    expect(entries.map(({ forms }) => forms)).toEqual([['c d'], ['f', '']])
})

it('tells a lost value from a number that the noun says', () => {
    const entry = {
        id: '{{count}} of {{a}}',
        context: undefined,
        isPlural: true,
        forms: ['one of {{a}}', '{{count}} of all', '{{count}} of {{b}}'],
    }
    const categories = ['one', 'few', 'many']
    expect(wrongForms(entry, { language: 'ar', categories })).toEqual(
        entry.forms.slice(1)
    )
    expect(wrongForms(entry, { language: 'fr', categories })).toEqual(
        entry.forms
    )
})
