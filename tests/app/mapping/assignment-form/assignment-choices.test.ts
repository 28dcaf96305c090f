import * as v from 'valibot'
import {
    choiceKey,
    choiceOf,
    choicesOfKind,
} from '../../../../src/app/mapping/assignment-form/assignment-choices'
import { assignmentDraft } from '../../../../src/app/mapping/assignment-form/assignment-draft'
import { choicesFor } from '../../../../src/app/mapping/assignment-form/choices-for'
import { checkMapping } from '../../../../src/mapping/check'
import { assign } from '../../../../src/mapping/edit/assign'
import { emptyMapping } from '../../../../src/mapping/empty-mapping'
import { mappingSchema } from '../../../../src/mapping/mapping'
import { noShapes } from '../../../../src/mapping/program-shape'
import type { FieldFacts } from '../../../../src/mapping/suggest/metadata-facts'
import { uid } from '../../../fixtures/builders'
import { codedField, fieldFacts, VALUE_TYPES } from './field-facts'

const mapping = emptyMapping(uid('person'))

const attribute = (valueType: string) =>
    fieldFacts('something', { kind: 'attribute', valueType })

const keysFor = (field: FieldFacts) => choicesFor(field).map(choiceKey)

const FIELDS: readonly (readonly [string, FieldFacts])[] = [
    ...VALUE_TYPES.map(
        (valueType) =>
            [
                `element ${valueType}`,
                fieldFacts('Something (kg)', { valueType }),
            ] as const
    ),
    ...VALUE_TYPES.map(
        (valueType) => [`attribute ${valueType}`, attribute(valueType)] as const
    ),
    ['coded element', codedField('Coded', { YES: 'Yes', NO: 'No' })],
    [
        'coded attribute',
        codedField('Coded', { F: 'Female' }, { kind: 'attribute' }),
    ],
]

/** The programs that have just this field. */
const shapesWith = ({ id, kind, valueType, optionSet }: FieldFacts) => {
    const field = { id: uid<'field'>('x'), name: 'x', code: undefined }
    return {
        ...noShapes,
        fields: new Map([[id, { ...field, kind, valueType, optionSet }]]),
    }
}

describe.each(FIELDS)('the choices for an %s', (_, field) => {
    it('give assignments that the schema takes', () => {
        for (const choice of choicesFor(field)) {
            const one = assignmentDraft(choice, field, mapping)
            const filled =
                one.section === 'vitals'
                    ? { ...one, measure: { ...one.measure, unit: 'kg' } }
                    : one.section === 'results'
                      ? {
                            ...one,
                            measure: { ...one.measure, unit: undefined },
                        }
                      : one
            expect({
                choice: choiceKey(choice),
                valid: v.is(mappingSchema, assign(mapping, filled)),
            }).toEqual({ choice: choiceKey(choice), valid: true })
        }
    })

    it('give assignments that the checks take for the value type', () => {
        const shapes = shapesWith(field)
        for (const choice of choicesFor(field)) {
            const one = assignmentDraft(choice, field, mapping)
            const kinds = checkMapping(assign(mapping, one), shapes).map(
                ({ kind }) => kind
            )
            expect(kinds).not.toContain('wrong-value-type')
            expect(kinds).not.toContain('wrong-field-kind')
        }
    })

    it('are found again in what they give', () => {
        for (const choice of choicesFor(field)) {
            const one = assignmentDraft(choice, field, mapping)
            expect(choiceOf(one)).toEqual(choice)
        }
    })

    it('can always be to leave it on the timeline', () => {
        expect(keysFor(field)).toContain('left-out')
    })
})

describe('what a field can be', () => {
    it('is a vital sign only when it holds plain numbers', () => {
        expect(keysFor(fieldFacts('Weight'))).toContain('vitals.weight')
        expect(keysFor(fieldFacts('a', { valueType: 'TEXT' }))).not.toContain(
            'vitals.weight'
        )
        expect(keysFor(codedField('b', { A: 'a' }))).not.toContain(
            'vitals.weight'
        )
    })

    it('is a part of the person only for attributes, but for death', () => {
        expect(keysFor(attribute('TEXT'))).toContain('person.givenName')
        const element = keysFor(fieldFacts('d', { valueType: 'DATE' }))
        expect(element.filter((key) => key.startsWith('person'))).toEqual([
            'person.death',
        ])
    })

    it('is no result, medicine or vaccine for an attribute', () => {
        const keys = VALUE_TYPES.flatMap((one) => keysFor(attribute(one)))
        const sections = new Set(keys.map((key) => key.split('.')[0]))
        expect([...sections].sort()).toEqual(['left-out', 'person', 'problems'])
    })

    it('is a pregnancy date only for dates', () => {
        expect(keysFor(fieldFacts('d', { valueType: 'DATE' }))).toContain(
            'pregnancy.lastMenstrualPeriod'
        )
        expect(keysFor(fieldFacts('d'))).not.toContain(
            'pregnancy.lastMenstrualPeriod'
        )
    })

    it('has one key for each choice', () => {
        for (const kind of ['attribute', 'element'] as const) {
            const keys = choicesOfKind(kind).map(choiceKey)
            expect(new Set(keys).size).toBe(keys.length)
        }
    })
})
