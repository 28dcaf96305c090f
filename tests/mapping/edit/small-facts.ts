import { assign } from '../../../src/mapping/edit/assign'
import type { Assignment } from '../../../src/mapping/edit/assignment'
import { emptyMapping } from '../../../src/mapping/empty-mapping'
import type { Mapping } from '../../../src/mapping/mapping'
import type {
    FieldFacts,
    FieldPlace,
    MetadataFacts,
} from '../../../src/mapping/suggest/metadata-facts'
import type { Proposal } from '../../../src/mapping/suggest/proposals'
import { PERSON_TYPE } from './arbitrary-assignments'

export const PROGRAM = 'Pabcdefghi1'
export const OTHER_PROGRAM = 'Pabcdefghi2'
export const VISIT = 'Sabcdefghi1'
export const BIRTH = 'Sabcdefghi2'
export const WEIGHT = 'Dabcdefghi1'
export const ANAEMIA = 'Dabcdefghi2'
export const NOTE = 'Dabcdefghi3'
export const GIVEN = 'Aabcdefghi1'

interface FieldSpec {
    readonly names: readonly [string, ...string[]]
    readonly valueType: string
    readonly places: readonly FieldPlace[]
    readonly code?: string
    readonly description?: string
}

const field = (id: string, spec: FieldSpec): [string, FieldFacts] => [
    id,
    {
        id,
        kind: id.startsWith('A') ? 'attribute' : 'element',
        code: undefined,
        description: undefined,
        optionSet: undefined,
        options: undefined,
        unique: false,
        generated: false,
        ...spec,
    },
]

const inStage = (
    stage: string,
    section: readonly string[] = []
): FieldPlace => ({
    program: PROGRAM,
    stage,
    section,
})

/** One program of two stages, that both ask for the weight, and one about something else. */
export const smallFacts: MetadataFacts = {
    programs: [
        {
            id: PROGRAM,
            names: ['Child health'],
            code: undefined,
            description: undefined,
            trackedEntityType: PERSON_TYPE,
            attributes: [GIVEN],
            stages: [
                {
                    id: VISIT,
                    names: ['Visit'],
                    description: undefined,
                    repeatable: true,
                    fields: [WEIGHT, ANAEMIA, NOTE],
                },
                {
                    id: BIRTH,
                    names: ['Birth'],
                    description: undefined,
                    repeatable: false,
                    fields: [WEIGHT],
                },
            ],
        },
        {
            id: OTHER_PROGRAM,
            names: ['Boreholes'],
            code: undefined,
            description: undefined,
            trackedEntityType: 'Tabcdefghi2',
            attributes: [],
            stages: [],
        },
    ],
    fields: new Map([
        field(GIVEN, {
            names: ['Given name', 'Prénom'],
            valueType: 'TEXT',
            places: [{ program: PROGRAM, stage: undefined, section: [] }],
        }),
        field(WEIGHT, {
            names: ['Weight (kg)', 'Poids (kg)'],
            valueType: 'NUMBER',
            code: 'CH_WEIGHT',
            places: [inStage(VISIT, ['Vital signs']), inStage(BIRTH)],
        }),
        field(ANAEMIA, {
            names: ['Anaemia'],
            valueType: 'BOOLEAN',
            places: [inStage(VISIT, ['Findings'])],
        }),
        field(NOTE, {
            names: ['Remarks'],
            valueType: 'LONG_TEXT',
            description: 'Anything about the pallor',
            places: [inStage(VISIT, ['Findings'])],
        }),
    ]),
}

export const weightIn = (stage?: string): Assignment => ({
    section: 'vitals',
    measure: { id: 'weight', concept: 'weight', name: 'Weight', unit: 'kg' },
    source: {
        dataElement: WEIGHT,
        ...(stage === undefined ? {} : { programStage: stage }),
    },
})

export const anaemia: Assignment = {
    section: 'problems',
    item: {
        kind: 'flag',
        name: 'Anaemia',
        source: { dataElement: ANAEMIA },
        yesCodes: ['true'],
        noCodes: ['false'],
    },
}

const proposalOf = (
    id: string,
    assignment: Assignment,
    confidence: number
): Proposal => ({
    id: `proposal-${id}`,
    subject: { kind: 'field', field: id },
    assignment,
    confidence,
    reasons: [],
})

export const proposals: readonly Proposal[] = [
    proposalOf(WEIGHT, weightIn(), 0.95),
    proposalOf(ANAEMIA, anaemia, 0.5),
]

export const mapped = (...some: readonly Assignment[]): Mapping =>
    some.reduce(assign, emptyMapping(PERSON_TYPE))
