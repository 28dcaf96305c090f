import { suggest } from '../../../src/mapping/suggest/suggest'
import { inSection, invent } from './invent'

const meaningOf = (name: string) => {
    const [program] = suggest(invent({ name })).programs
    return program && [program.means, program.name, program.whenCompleted]
}

describe('what enrollment means', () => {
    it.each([
        ['HIV care and treatment', 'HIV infection', 'active'],
        ['Prise en charge du VIH', 'Infection à VIH', 'active'],
        ['TB register', 'Tuberculosis', 'inactive'],
        ['Registre tuberculose', 'Tuberculose', 'inactive'],
        ['Clinic for diabetics, diabetes register', 'Diabetes', 'active'],
    ])('%s: %s', (name, condition, whenCompleted) => {
        expect(meaningOf(name)).toEqual(['condition', condition, whenCompleted])
    })

    it.each([
        'HIV prevention',
        'TB household contact investigation',
        'COVID-19 vaccination',
        'Dépistage du cancer',
        'Outpatient care',
        'Hypertension and diabetes',
    ])('%s: no condition', (name) => {
        expect(meaningOf(name)).toBeUndefined()
    })

    it('doubts where suspects are enrolled too', () => {
        const [program] = suggest(
            invent({ name: 'Malaria case surveillance' })
        ).programs
        expect(program?.confidence).toBeLessThan(0.7)
    })

    it('is a pregnancy in antenatal care, surely where pregnancies are dated', () => {
        const [program] = suggest(
            invent({
                name: 'Antenatal register',
                stages: [
                    {
                        name: 'ANC visit',
                        repeatable: true,
                        fields: inSection(undefined, 'LMP | DATE'),
                    },
                ],
            })
        ).programs
        expect(program).toMatchObject({ means: 'pregnancy' })
        expect(program?.confidence).toBeGreaterThanOrEqual(0.9)
    })
})

describe('what stages are', () => {
    const kindOf = (name: string) =>
        suggest(invent({ name: 'Care', stages: [{ name, fields: [] }] }))
            .stages[0]?.kind

    it.each([
        ['Antenatal visit', 'antenatal-contact'],
        ['Accouchement', 'delivery'],
        ['Post-natal care', 'postnatal'],
        ['Vaccination', 'immunization'],
        ['Résultats de laboratoire', 'laboratory'],
        ['Discharge', 'outcome'],
        ['Suivi', 'visit'],
    ])('%s: %s', (name, kind) => {
        expect(kindOf(name)).toBe(kind)
    })

    it('is no problem list without an element that names problems', () => {
        expect(kindOf('Problem list')).toBe('visit')
    })
})
