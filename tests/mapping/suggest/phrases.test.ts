import { assert, property, string } from 'fast-check'
import { findPhrase, plainText } from '../../../src/mapping/suggest/phrases'

describe('plainText', () => {
    it.each([
        ['Hémoglobine (g/dl)', 'hemoglobine g dl'],
        ['Date of the patient’s birth', 'date patient birth'],
        ['Date d’accouchement', 'date accouchement'],
        ['bOPV1', 'bopv 1'],
        ['CD4', 'cd 4'],
        ['HbA1c', 'hba1c'],
        ['Med_Amlodipine', 'med amlodipine'],
        ['PregnancyStatus', 'pregnancy status'],
        ['Œdème', 'oedeme'],
    ])('%s -> %s', (text, plain) => {
        expect(plainText(text)).toBe(plain)
    })

    it('changes nothing that is plain already', () => {
        assert(
            property(string(), (text) => {
                const once = plainText(text)
                expect(plainText(once)).toBe(once)
            })
        )
    })
})

describe('findPhrase', () => {
    const finds = (text: string, ...phrases: readonly string[]) =>
        findPhrase(plainText(text), phrases)

    it('finds whole words in one or several', () => {
        expect(finds('Weight today', 'weight')).toBe('weight')
        expect(finds('Underweight', 'weight')).toBeUndefined()
        expect(finds('Allergies', 'allergie')).toBe('allergies')
    })

    it('knows any ending, any words between and either of two words', () => {
        expect(finds('Tension systolique', 'systol*')).toBe('systolique')
        expect(finds('Date of first delivery', 'date .. delivery')).toBe(
            'date first delivery'
        )
        expect(finds('Numéro de lot', '(numero|number) lot')).toBe('numero lot')
    })

    it('is not disturbed by accents, case or signs', () => {
        expect(
            finds('FRÉQUENCE-CARDIAQUE', 'frequence cardiaque')
        ).toBeDefined()
    })

    it('finds nothing among no phrases', () => {
        expect(finds('Weight')).toBeUndefined()
    })
})
