import { assignmentDraft } from '../../../../src/app/mapping/assignment-form/assignment-draft'
import { assignmentFaults } from '../../../../src/app/mapping/assignment-form/assignment-faults'
import { joined } from '../../../../src/app/mapping/assignment-form/join-measure'
import { assign } from '../../../../src/mapping/edit/assign'
import { emptyMapping } from '../../../../src/mapping/empty-mapping'
import { uid } from '../../../fixtures/builders'
import { codedField, fieldFacts, idOfName } from './field-facts'

const empty = emptyMapping(uid('person'))

describe('what a vital sign starts with', () => {
    const choice = { section: 'vitals', concept: 'weight' } as const

    it('is the form name without its unit, and the unit of the concept', () => {
        expect(
            assignmentDraft(choice, fieldFacts('Poids (kg)'), empty)
        ).toEqual({
            section: 'vitals',
            measure: {
                id: 'weight',
                concept: 'weight',
                name: 'Poids',
                unit: 'kg',
            },
            source: { dataElement: idOfName('Poids (kg)') },
        })
    })

    it('has the unit that the field says where that converts', () => {
        expect(
            assignmentDraft(choice, fieldFacts('Weight in (g)'), empty)
        ).toMatchObject({ measure: { unit: 'kg' }, source: { unit: 'g' } })
    })

    it('asks for the unit where several are usual and the field says none', () => {
        const draft = assignmentDraft(
            { section: 'vitals', concept: 'muac' },
            fieldFacts('MUAC'),
            empty
        )
        expect(draft).toMatchObject({ measure: { unit: '' } })
        expect(assignmentFaults(draft, empty, undefined)).toEqual({
            unit: 'empty',
        })
    })

    it('says that a unit does not convert rather than dropping it', () => {
        const haemoglobin = {
            section: 'results',
            concept: 'haemoglobin',
        } as const
        const field = fieldFacts('Hb (g/dL)')
        const draft = assign(empty, assignmentDraft(haemoglobin, field, empty))
        const inMoles = fieldFacts('Hb (mmol/L)')
        const own = assignmentDraft(haemoglobin, inMoles, draft)
        const other =
            own.section === 'results'
                ? joined(own, 'haemoglobin', { draft, field: inMoles })
                : own
        expect(other).toMatchObject({ source: { unit: 'mmol/L' } })
        expect(assignmentFaults(other, draft, undefined)).toEqual({
            sourceUnit: 'units-differ',
        })
    })

    it('takes the unit that the field says where it does not convert', () => {
        const haemoglobin = {
            section: 'results',
            concept: 'haemoglobin',
        } as const
        const field = fieldFacts('Hb (mmol/L)')
        const draft = assignmentDraft(haemoglobin, field, empty)
        expect(draft).toMatchObject({ measure: { unit: 'mmol/L' } })
        expect(draft).not.toHaveProperty('source.unit')
    })

    it('joins the measure of its concept that there is', () => {
        const first = assignmentDraft(choice, fieldFacts('Weight'), empty)
        const draft = assign(empty, first)
        const second = assignmentDraft(choice, fieldFacts('Body mass'), draft)
        expect(second).toMatchObject({ measure: { name: 'Weight' } })
        expect(assign(draft, second).vitals).toMatchObject([
            { id: 'weight', sources: [{}, {}] },
        ])
    })

    it('has an id of its own for each measure without a concept', () => {
        const other = { section: 'vitals', concept: 'other' } as const
        const first = assignmentDraft(other, fieldFacts('Grip'), empty)
        const draft = assign(empty, first)
        const second = { ...fieldFacts('Grip'), id: idOfName('Another grip') }
        expect(assignmentDraft(other, second, draft)).toMatchObject({
            measure: { id: 'grip-2' },
        })
    })
})

describe('the codes that a draft starts with', () => {
    it('are true and false of a yes/no field', () => {
        const field = fieldFacts('Diabetes', { valueType: 'BOOLEAN' })
        expect(
            assignmentDraft({ section: 'problems', kind: 'flag' }, field, empty)
        ).toMatchObject({ item: { yesCodes: ['true'], noCodes: ['false'] } })
    })

    it('are the options that say yes and no, in other languages too', () => {
        const field = codedField('Diabète', {
            OUI: 'Oui',
            NON: 'Non',
            NSP: 'Ne sait pas',
        })
        expect(
            assignmentDraft({ section: 'problems', kind: 'flag' }, field, empty)
        ).toMatchObject({ item: { yesCodes: ['OUI'], noCodes: ['NON'] } })
    })

    it('are those of the sexes', () => {
        const field = codedField(
            'Sex',
            { 1: 'Female', 2: 'Male', 3: 'Unknown' },
            { kind: 'attribute' }
        )
        expect(
            assignmentDraft({ section: 'person', as: 'sex' }, field, empty)
        ).toMatchObject({ codes: { female: ['1'], male: ['2'], other: [] } })
    })

    it('say which result is abnormal', () => {
        const field = codedField('RDT', { P: 'Positive', N: 'Negative' })
        expect(
            assignmentDraft(
                { section: 'results', concept: 'malaria-test' },
                field,
                empty
            )
        ).toMatchObject({ measure: { abnormalCodes: ['P'] } })
    })

    it('are none for a date of death, and the dead ones for a status', () => {
        const choice = { section: 'person', as: 'death' } as const
        const date = fieldFacts('Died', { valueType: 'DATE' })
        const status = codedField('Outcome', { A: 'Alive', D: 'Died' })
        expect(assignmentDraft(choice, date, empty)).not.toHaveProperty(
            'death.deadCodes'
        )
        expect(assignmentDraft(choice, status, empty)).toMatchObject({
            death: { deadCodes: ['D'] },
        })
    })
})

describe('what a dose starts with', () => {
    const draftOf = (name: string, valueType = 'BOOLEAN') =>
        assignmentDraft(
            { section: 'immunizations' },
            fieldFacts(name, { valueType }),
            empty
        )

    it.each([
        ['Penta 2', 'penta', 2],
        ['BCG given at birth', 'bcg', 0],
        ['OPV dose 1', 'opv', 1],
        ['Yellow fever', 'yellow-fever', undefined],
    ])('says the vaccine and the dose: %s', (name, vaccine, dose) => {
        const draft = draftOf(name)
        const item = draft.section === 'immunizations' ? draft.item : undefined
        expect(item?.vaccine).toBe(vaccine)
        expect(item?.dose).toBe(dose)
    })

    it('is recorded as its value type can', () => {
        expect(draftOf('BCG', 'DATE')).toMatchObject({
            item: { recordedAs: 'date' },
        })
        expect(draftOf('Measles doses', 'INTEGER')).toMatchObject({
            item: { recordedAs: 'dose-number' },
        })
    })
})
