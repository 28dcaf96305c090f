import { listFaultText } from '../../../../src/app/mapping/problems/list-fault-text'
import {
    isOfWriting,
    listFaults,
} from '../../../../src/app/mapping/problems/list-faults'
import { noShapes } from '../../../../src/mapping/program-shape'
import type {
    FieldFacts,
    MetadataFacts,
} from '../../../../src/mapping/suggest/metadata-facts'
import { uid } from '../../../fixtures/builders'
import { codedField, fieldFacts } from '../assignment-form/field-facts'

const problem = codedField('Diagnosis', { I10: 'Hypertension' })
const words = fieldFacts('Words', { valueType: 'LONG_TEXT' })
const number = fieldFacts('Number')
const username = fieldFacts('User', { valueType: 'USERNAME' })
const onset = fieldFacts('Onset', { valueType: 'DATE' })
const status = codedField('Status', { ACT: 'Active' })
const elsewhere = fieldFacts('Elsewhere', { valueType: 'DATE' })

const FIELDS = [problem, words, number, username, onset, status, elsewhere]

const factsWith = (
    repeatable: boolean,
    fields: readonly FieldFacts[] = FIELDS
): MetadataFacts => ({
    programs: [
        {
            id: uid('clinic'),
            names: ['Clinic'],
            code: undefined,
            description: undefined,
            trackedEntityType: uid('person'),
            attributes: [],
            stages: [
                {
                    id: uid('problems'),
                    names: ['Problems'],
                    description: undefined,
                    repeatable,
                    fields: fields
                        .filter((field) => field !== elsewhere)
                        .map(({ id }) => id),
                },
            ],
        },
    ],
    fields: new Map(fields.map((field) => [field.id, field])),
})

const list = {
    kind: 'list' as const,
    programStage: uid('problems'),
    problem: problem.id,
    onset: onset.id,
    status: {
        dataElement: status.id,
        active: ['ACT'],
        inactive: [],
        enteredInError: [],
    },
}

const kindsOf = (parts: Partial<typeof list>, repeatable = true) =>
    listFaults({ ...list, ...parts }, factsWith(repeatable)).map(
        ({ kind }) => kind
    )

describe('whether a stage can hold problems', () => {
    it('is so when every element fits', () => {
        expect(kindsOf({})).toEqual([])
        expect(kindsOf({ problem: words.id })).toEqual([])
    })

    it('is not so without the stage', () => {
        expect(kindsOf({ programStage: uid('gone') })).toEqual(['no-stage'])
    })

    it('asks for an element that names the problem', () => {
        expect(kindsOf({ problem: '' })).toEqual(['no-problem-element'])
        expect(kindsOf({ problem: number.id })).toEqual(['not-words'])
    })

    it('asks for elements of the stage', () => {
        expect(kindsOf({ onset: elsewhere.id })).toEqual(['not-in-stage'])
    })

    it('asks for dates that are dates', () => {
        expect(kindsOf({ onset: words.id })).toEqual(['not-a-date'])
    })

    it('asks for the code of a new problem and for more than one event', () => {
        const active = { ...list.status, active: ['GONE'] }
        expect(kindsOf({ status: active })).toEqual(['no-status-codes'])
        expect(kindsOf({}, false)).toEqual(['not-repeatable'])
        expect(kindsOf({ problem: username.id })).toEqual(['not-writable'])
    })

    it('forgives a list that is only read what only writing needs', () => {
        const faults = listFaults(
            {
                ...list,
                problem: username.id,
                status: { ...list.status, active: [] },
            },
            factsWith(false)
        )
        expect(faults).toHaveLength(3)
        expect(faults.every(isOfWriting)).toBe(true)
    })

    it('is said with the names of the fields', () => {
        const facts = factsWith(true)
        const [fault] = listFaults({ ...list, onset: words.id }, facts)
        expect(fault && listFaultText(fault, { facts, shapes: noShapes })).toBe(
            'Words is not a date.'
        )
    })
})
