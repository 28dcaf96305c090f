import type { PersonMapping } from '../../mapping/person-mapping'
import type { ProgramShape } from '../../mapping/program-shape'
import {
    type Criteria,
    identifierCriteria,
    nameCriteria,
    otherNameCriteria,
    phoneCriteria,
} from './search-criteria'
import {
    type SearchBasis,
    type SearchFields,
    searchFieldsOf,
} from './search-fields'
import type { SearchPlace } from './search-request'
import type { TypedText } from './typed-text'

/** One request to be made: where to look, and for what. */
export interface PlannedSearch {
    readonly place: SearchPlace
    readonly criteria: Criteria
    /** Whether a hit has exactly the identifier that was typed. */
    readonly byIdentifier: boolean
}

/** Requests that are made at once; a later step is taken only while nobody is found. */
export type SearchStep = readonly PlannedSearch[]

interface Ground {
    readonly place: SearchPlace
    readonly fields: SearchFields
}

const isOfPeople = (
    { trackedEntityType }: ProgramShape,
    person: PersonMapping | undefined
): boolean =>
    person === undefined || trackedEntityType === person.trackedEntityType

/** Programs one by one, since an ordinary user may not search all of them by type (dhis2.md 3). */
const groundsOf = (basis: SearchBasis): readonly Ground[] => {
    const { shapes, person } = basis
    const programs = [...shapes.programs.values()].filter((program) =>
        isOfPeople(program, person)
    )
    const types = new Set(
        programs.flatMap(({ trackedEntityType }) => trackedEntityType ?? [])
    )
    return [
        ...programs.map((program): Ground => {
            const { id, name } = program
            return {
                place: { kind: 'program', program: { id, name } },
                fields: searchFieldsOf([program], basis, false),
            }
        }),
        ...[...types].map((trackedEntityType): Ground => {
            const ofType = programs.filter(
                (one) => one.trackedEntityType === trackedEntityType
            )
            return {
                place: { kind: 'own-facilities', trackedEntityType },
                fields: searchFieldsOf(ofType, basis, true),
            }
        }),
    ]
}

/** The requests that find the people meant by what was typed, step by step. */
export const planSearch = (
    typed: TypedText,
    basis: SearchBasis
): readonly SearchStep[] => {
    const grounds = groundsOf(basis)
    const plan = (
        criteriaOf: (
            fields: SearchFields,
            typed: TypedText
        ) => readonly Criteria[],
        byIdentifier = false
    ): SearchStep =>
        grounds.flatMap(({ place, fields }) =>
            criteriaOf(fields, typed).map((criteria) => ({
                place,
                criteria,
                byIdentifier,
            }))
        )
    const identifiers = plan(identifierCriteria, true)
    const numbers = [...identifiers, ...plan(phoneCriteria)]
    const names = plan(nameCriteria)
    const steps = typed.hasDigits
        ? [numbers, names, plan(otherNameCriteria)]
        : [[...identifiers, ...names], plan(otherNameCriteria)]
    return steps.filter((step) => step.length > 0)
}
