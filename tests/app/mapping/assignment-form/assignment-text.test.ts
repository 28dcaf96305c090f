import { assignmentText } from '../../../../src/app/mapping/assignment-form/assignment-text'
import type { Assignment } from '../../../../src/mapping/edit/assignment'
import { uid } from '../../../fixtures/builders'
import { clinicShapes } from '../../../fixtures/clinic-programs'

const known = {
    shapes: clinicShapes,
    facts: { programs: [], fields: new Map() },
}

const source = { dataElement: uid('weight') }

const weight = {
    id: 'weight',
    concept: 'weight' as const,
    name: 'Weight',
    unit: 'kg',
}

const vaccine = {
    vaccine: 'bcg',
    name: 'BCG',
    source,
    recordedAs: 'yes-no' as const,
    givenCodes: [],
}

const TEXTS: readonly (readonly [string, Assignment])[] = [
    [
        'Person: Given name',
        { section: 'person', as: 'givenName', attribute: uid('given') },
    ],
    ['Vital: Weight (kg)', { section: 'vitals', measure: weight, source }],
    [
        'Vital: Weight (kg, recorded in g)',
        {
            section: 'vitals',
            measure: weight,
            source: { ...source, unit: 'g' },
        },
    ],
    [
        'Result: Urine protein',
        {
            section: 'results',
            measure: {
                id: 'urine',
                concept: 'urine',
                name: 'Urine protein',
                abnormalCodes: [],
            },
            source,
        },
    ],
    [
        'Problem: Hypertension (yes or no)',
        {
            section: 'problems',
            item: {
                kind: 'flag',
                name: 'Hypertension',
                source,
                yesCodes: ['true'],
                noCodes: ['false'],
            },
        },
    ],
    [
        'Problem: one in each event, named by problem',
        {
            section: 'problems',
            item: {
                kind: 'list',
                programStage: uid('problems'),
                problem: uid('problem'),
            },
        },
    ],
    [
        'Allergy: the value names it',
        {
            section: 'allergies',
            item: { source, yesCodes: ['true'], noneCodes: [] },
        },
    ],
    [
        'Medicine: weight (dose)',
        { section: 'medications', item: { source, recordedAs: 'dose' } },
    ],
    [
        'Vaccine: BCG, birth dose',
        { section: 'immunizations', item: { ...vaccine, dose: 0 } },
    ],
    ['Vaccine: BCG', { section: 'immunizations', item: vaccine }],
    [
        'Pregnancy: Last menstrual period',
        { section: 'pregnancy', as: 'lastMenstrualPeriod', source },
    ],
    [
        'Pregnancy: each enrollment in antenatal is one',
        { section: 'pregnancy', as: 'program', program: uid('antenatal') },
    ],
    ['Timeline only', { section: 'left-out', id: uid('weight') }],
]

describe('what something is on the chart, in words', () => {
    it.each(TEXTS)('%s', (text, assignment) => {
        expect(assignmentText(assignment, known)).toBe(text)
    })

    it('is the id where nobody knows the name', () => {
        const item = {
            kind: 'list' as const,
            programStage: uid('problems'),
            problem: uid('gone'),
        }
        expect(assignmentText({ section: 'problems', item }, known)).toContain(
            uid('gone')
        )
    })
})
