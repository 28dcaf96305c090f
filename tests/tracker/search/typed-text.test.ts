import { isSearchable, readTyped } from '../../../src/tracker/search/typed-text'

describe('readTyped', () => {
    it('takes a name as the chart itself writes it', () => {
        expect(readTyped(' SOW,  Fatoumata ').nameWords).toEqual([
            'SOW',
            'Fatoumata',
        ])
    })

    it('takes a word with digits beside a name for an identifier', () => {
        const typed = readTyped('Sow SB-5502-17')
        expect(typed.identifiers).toEqual(['Sow SB-5502-17', 'SB-5502-17'])
        expect(typed.nameWords).toEqual(['Sow'])
    })

    it('keeps an identifier that has spaces whole', () => {
        expect(readTyped('SB 5502 17').identifiers).toContain('SB 5502 17')
    })

    it('gives a phone number as typed and without what parts it', () => {
        expect(readTyped('+232 76-123').phones).toEqual([
            '+232 76-123',
            '+23276123',
        ])
        expect(readTyped('Sow').phones).toEqual([])
    })

    it('knows digits of other scripts', () => {
        expect(readTyped('٥٥٠٢').hasDigits).toBe(true)
    })
})

describe('isSearchable', () => {
    it.each([
        ['', false],
        ['  ', false],
        ['a ', false],
        ['𐐀', false],
        ['Li', true],
    ])('of %j is %s', (text, expected) => {
        expect(isSearchable(readTyped(text))).toBe(expected)
    })
})
