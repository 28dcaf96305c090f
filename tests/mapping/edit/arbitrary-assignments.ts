import * as fc from 'fast-check'
import type { Assignment, SexCodes } from '../../../src/mapping/edit/assignment'
import {
    PERSON_LISTS,
    PREGNANCY_FIELDS,
} from '../../../src/mapping/edit/assignment'

const uids = (letter: string) =>
    [1, 2, 3, 4].map((n) => `${letter}${'abcdefghij'.slice(0, 9)}${n}`)

const attribute = fc.constantFrom(...uids('A'))
const dataElement = fc.constantFrom(...uids('D'))
const programStage = fc.constantFrom(...uids('S'))
const program = fc.constantFrom(...uids('P'))

const source = fc.oneof(
    fc.record({ dataElement }),
    fc.record({ dataElement, programStage })
)

const name = fc.constantFrom('Weight', 'Pulse', 'Anaemia')

const SEX_CODES: SexCodes = { female: ['F'], male: ['M'], other: [] }

const person: fc.Arbitrary<Assignment> = fc.oneof(
    fc.record({
        section: fc.constant('person' as const),
        as: fc.constantFrom(...PERSON_LISTS),
        attribute,
    }),
    fc.record({
        section: fc.constant('person' as const),
        as: fc.constant('sex' as const),
        attribute,
        codes: fc.constant(SEX_CODES),
    }),
    attribute.map((id) => ({
        section: 'person' as const,
        as: 'identifier' as const,
        attribute: id,
        label: 'No.',
    })),
    attribute.map((id) => ({
        section: 'person' as const,
        as: 'death' as const,
        death: { source: { attribute: id }, deadCodes: ['DEAD'] },
    }))
)

const measures: fc.Arbitrary<Assignment> = fc.oneof(
    fc
        .record({ id: fc.constantFrom('weight', 'pulse'), source })
        .map(({ id, source: from }) => ({
            section: 'vitals' as const,
            measure: { id, concept: 'other' as const, name: id, unit: 'kg' },
            source: from,
        })),
    fc
        .record({ id: fc.constantFrom('hb', 'glucose'), source })
        .map(({ id, source: from }) => ({
            section: 'results' as const,
            measure: {
                id,
                concept: 'other' as const,
                name: id,
                abnormalCodes: [],
            },
            source: from,
        }))
)

const problems: fc.Arbitrary<Assignment> = fc
    .oneof(
        fc.record({ source, name }).map((some) => ({
            kind: 'flag' as const,
            yesCodes: ['true'],
            noCodes: ['false'],
            ...some,
        })),
        source.map((from) => ({
            kind: 'coded' as const,
            source: from,
            status: 'unknown' as const,
            noneCodes: [],
        })),
        fc
            .record({ programStage, problem: dataElement })
            .map((some) => ({ kind: 'list' as const, ...some })),
        fc.record({ program, name }).map((some) => ({
            kind: 'enrollment' as const,
            whenCompleted: 'unknown' as const,
            ...some,
        }))
    )
    .map((item) => ({ section: 'problems' as const, item }))

const care: fc.Arbitrary<Assignment> = fc.oneof(
    source.map((from) => ({
        section: 'allergies' as const,
        item: { source: from, yesCodes: ['true'], noneCodes: [] },
    })),
    source.map((from) => ({
        section: 'medications' as const,
        item: { source: from, recordedAs: 'drug' as const },
    })),
    fc.record({ source, dose: fc.integer({ min: 0, max: 3 }) }).map((some) => ({
        section: 'immunizations' as const,
        item: {
            vaccine: 'opv',
            name: 'Polio',
            recordedAs: 'yes-no' as const,
            givenCodes: [],
            ...some,
        },
    }))
)

const pregnancy: fc.Arbitrary<Assignment> = fc.oneof(
    fc.record({
        section: fc.constant('pregnancy' as const),
        as: fc.constantFrom(...PREGNANCY_FIELDS),
        source,
    }),
    source.map((from) => ({
        section: 'pregnancy' as const,
        as: 'pregnant' as const,
        source: { yesCodes: ['true'], noCodes: ['false'], ...from },
    })),
    program.map((id) => ({
        section: 'pregnancy' as const,
        as: 'program' as const,
        program: id,
    })),
    programStage.map((stage) => ({
        section: 'pregnancy' as const,
        as: 'contact-stage' as const,
        stage,
    }))
)

/** Anything that can be said of a field, stage or program, of few uids so that they meet. */
export const anAssignment: fc.Arbitrary<Assignment> = fc.oneof(
    person,
    measures,
    problems,
    care,
    pregnancy,
    dataElement.map((id) => ({ section: 'left-out' as const, id }))
)

export const PERSON_TYPE = 'Tabcdefghi1'
