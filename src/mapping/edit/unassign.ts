import { assertNever } from '../../domain/result'
import type { PregnancyMapping } from '../care-mapping'
import type { Mapping } from '../mapping'
import type { MeasureSource } from '../measure-mapping'
import type { PersonMapping } from '../person-mapping'
import type { Assignment, AssignmentOf } from './assignment'
import { assignmentKey } from './assignment-key'

const without = (list: readonly string[], id: string): string[] =>
    list.filter((one) => one !== id)

/** The entries of a list that are not this assignment. */
const others = <T>(
    list: readonly T[],
    one: Assignment,
    asAssignment: (item: T) => Assignment
): T[] => {
    const key = assignmentKey(one)
    return list.filter((item) => assignmentKey(asAssignment(item)) !== key)
}

const withoutSex = (person: PersonMapping, attribute: string) => {
    const { sex, ...rest } = person
    const attributes = without(sex?.attributes ?? [], attribute)
    return sex && attributes.length > 0
        ? { ...rest, sex: { ...sex, attributes } }
        : rest
}

const fromPerson = (
    person: PersonMapping,
    one: AssignmentOf<'person'>
): PersonMapping => {
    switch (one.as) {
        case 'sex':
            return withoutSex(person, one.attribute)
        case 'identifier':
            return {
                ...person,
                identifiers: person.identifiers.filter(
                    ({ attribute }) => attribute !== one.attribute
                ),
            }
        case 'death':
            return {
                ...person,
                death: others(person.death, one, (death) => ({
                    ...one,
                    death,
                })),
            }
        default:
            return {
                ...person,
                [one.as]: without(person[one.as], one.attribute),
            }
    }
}

interface Measure {
    readonly id: string
    readonly sources: readonly MeasureSource[]
}

/** A measure without a source is none. */
const fromMeasures = <M extends Measure>(
    measures: readonly M[],
    one: AssignmentOf<'vitals'> | AssignmentOf<'results'>
): M[] =>
    measures.flatMap((measure) => {
        if (measure.id !== one.measure.id) {
            return [measure]
        }
        const sources = others(measure.sources, one, (source) => ({
            ...one,
            source,
        }))
        return sources.length > 0 ? [{ ...measure, sources }] : []
    })

const fromPregnancy = (
    pregnancy: PregnancyMapping,
    one: AssignmentOf<'pregnancy'>
): PregnancyMapping => {
    switch (one.as) {
        case 'program':
            return {
                ...pregnancy,
                programs: without(pregnancy.programs, one.program),
            }
        case 'contact-stage':
            return {
                ...pregnancy,
                contactStages: without(pregnancy.contactStages, one.stage),
            }
        case 'pregnant':
            return {
                ...pregnancy,
                pregnant: others(pregnancy.pregnant, one, (source) => ({
                    ...one,
                    source,
                })),
            }
        default:
            return {
                ...pregnancy,
                [one.as]: others(pregnancy[one.as], one, (source) => ({
                    ...one,
                    source,
                })),
            }
    }
}

const withPregnancy = (
    mapping: Mapping,
    one: AssignmentOf<'pregnancy'>
): Mapping => {
    const { pregnancy, ...rest } = mapping
    const left = pregnancy && fromPregnancy(pregnancy, one)
    const isEmpty = !left || Object.values(left).every((list) => !list.length)
    return isEmpty ? rest : { ...rest, pregnancy: left }
}

/** Takes an assignment away again; unchanged where the mapping has it not. */
export const unassign = (mapping: Mapping, one: Assignment): Mapping => {
    switch (one.section) {
        case 'person':
            return { ...mapping, person: fromPerson(mapping.person, one) }
        case 'vitals':
            return { ...mapping, vitals: fromMeasures(mapping.vitals, one) }
        case 'results':
            return { ...mapping, results: fromMeasures(mapping.results, one) }
        case 'problems':
        case 'allergies':
        case 'medications':
        case 'immunizations':
            return withoutItem(mapping, one)
        case 'pregnancy':
            return withPregnancy(mapping, one)
        case 'left-out':
            return { ...mapping, leftOut: without(mapping.leftOut, one.id) }
        default:
            return assertNever(one)
    }
}

type ItemSection = 'problems' | 'allergies' | 'medications' | 'immunizations'

const withoutItem = (
    mapping: Mapping,
    one: AssignmentOf<ItemSection>
): Mapping => {
    switch (one.section) {
        case 'problems':
            return {
                ...mapping,
                problems: others(mapping.problems, one, (item) => ({
                    ...one,
                    item,
                })),
            }
        case 'allergies':
            return {
                ...mapping,
                allergies: others(mapping.allergies, one, (item) => ({
                    ...one,
                    item,
                })),
            }
        case 'medications':
            return {
                ...mapping,
                medications: others(mapping.medications, one, (item) => ({
                    ...one,
                    item,
                })),
            }
        case 'immunizations':
            return {
                ...mapping,
                immunizations: others(mapping.immunizations, one, (item) => ({
                    ...one,
                    item,
                })),
            }
    }
}
