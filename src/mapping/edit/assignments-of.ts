import type { PregnancyMapping } from '../care-mapping'
import type { Mapping } from '../mapping'
import type { PersonMapping } from '../person-mapping'
import {
    type Assignment,
    type AssignmentOf,
    PERSON_LISTS,
    PREGNANCY_FIELDS,
} from './assignment'

const ofPerson = (person: PersonMapping): AssignmentOf<'person'>[] => {
    const { sex } = person
    return [
        ...PERSON_LISTS.flatMap((as) =>
            person[as].map((attribute) => ({
                section: 'person' as const,
                as,
                attribute,
            }))
        ),
        ...(sex?.attributes ?? []).map((attribute) => ({
            section: 'person' as const,
            as: 'sex' as const,
            attribute,
            codes: sex?.codes ?? { female: [], male: [], other: [] },
        })),
        ...person.identifiers.map((identifier) => ({
            section: 'person' as const,
            as: 'identifier' as const,
            ...identifier,
        })),
        ...person.death.map((death) => ({
            section: 'person' as const,
            as: 'death' as const,
            death,
        })),
    ]
}

const ofMeasures = ({ vitals, results }: Mapping): Assignment[] => [
    ...vitals.flatMap(({ sources, ...measure }) =>
        sources.map((source) => ({
            section: 'vitals' as const,
            measure,
            source,
        }))
    ),
    ...results.flatMap(({ sources, ...measure }) =>
        sources.map((source) => ({
            section: 'results' as const,
            measure,
            source,
        }))
    ),
]

const ofPregnancy = (
    pregnancy: PregnancyMapping | undefined
): AssignmentOf<'pregnancy'>[] => {
    if (!pregnancy) {
        return []
    }
    const section = 'pregnancy' as const
    return [
        ...pregnancy.programs.map((program) => ({
            section,
            as: 'program' as const,
            program,
        })),
        ...pregnancy.contactStages.map((stage) => ({
            section,
            as: 'contact-stage' as const,
            stage,
        })),
        ...pregnancy.pregnant.map((source) => ({
            section,
            as: 'pregnant' as const,
            source,
        })),
        ...PREGNANCY_FIELDS.flatMap((as) =>
            pregnancy[as].map((source) => ({ section, as, source }))
        ),
    ]
}

const itemsOf = (mapping: Mapping): Assignment[] => [
    ...mapping.problems.map((item) => ({ section: 'problems' as const, item })),
    ...mapping.allergies.map((item) => ({
        section: 'allergies' as const,
        item,
    })),
    ...mapping.medications.map((item) => ({
        section: 'medications' as const,
        item,
    })),
    ...mapping.immunizations.map((item) => ({
        section: 'immunizations' as const,
        item,
    })),
]

/** Everything that a mapping says of fields, stages and programs, one by one. */
export const assignmentsOf = (mapping: Mapping): readonly Assignment[] => [
    ...ofPerson(mapping.person),
    ...ofMeasures(mapping),
    ...itemsOf(mapping),
    ...ofPregnancy(mapping.pregnancy),
    ...mapping.leftOut.map((id) => ({ section: 'left-out' as const, id })),
]
