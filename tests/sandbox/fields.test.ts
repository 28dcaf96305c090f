import { parseFields } from './fields'

const names = (text: string) => [...parseFields(text).names.keys()]

test('names are separated by commas and nest in brackets', () => {
    const fields = parseFields('id,programs[id,stages[name]],style')
    expect([...fields.names.keys()]).toEqual(['id', 'programs', 'style'])
    const inner = fields.names.get('programs')?.fields
    expect([...(inner?.names.keys() ?? [])]).toEqual(['id', 'stages'])
    const stages = inner?.names.get('stages')?.fields
    expect([...(stages?.names.keys() ?? [])]).toEqual(['name'])
})

test('a bare name is not nested, brackets and dots are', () => {
    const fields = parseFields('a,b[c],d.e')
    expect(fields.names.get('a')?.nested).toBe(false)
    expect(fields.names.get('b')?.nested).toBe(true)
    expect([...(fields.names.get('d')?.fields.names.keys() ?? [])]).toEqual([
        'e',
    ])
})

test('presets, exclusions and renames are told apart from names', () => {
    const fields = parseFields('*,:identifiable,!secret,name~rename(title)')
    expect(fields.all).toBe(true)
    expect(fields.presets).toEqual(['identifiable'])
    expect([...fields.excluded]).toEqual(['secret'])
    expect(fields.names.get('name')?.as).toBe('title')
})

test('the same name twice asks for both sets of sub-fields', () => {
    const inner = parseFields('a[b],a[c]').names.get('a')?.fields
    expect([...(inner?.names.keys() ?? [])]).toEqual(['b', 'c'])
})

test.each(['', 'a[', 'a]b', '[', ',,'])(
    '%j ends without going astray',
    (text) => {
        expect(names(text).length).toBeLessThanOrEqual(2)
    }
)
