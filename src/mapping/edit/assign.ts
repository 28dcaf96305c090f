import { assertNever } from '../../domain/result'
import type { PregnancyMapping } from '../care-mapping'
import type { Mapping } from '../mapping'
import type { MeasureSource } from '../measure-mapping'
import type { PersonMapping } from '../person-mapping'
import type { Assignment, AssignmentOf } from './assignment'
import { assignmentKey, idOfSubject, subjectOf } from './assignment-key'
import { assignmentsOf } from './assignments-of'

const NO_PREGNANCY: PregnancyMapping = {
    programs: [],
    pregnant: [],
    lastMenstrualPeriod: [],
    dueDate: [],
    gestationalAgeWeeks: [],
    gravida: [],
    parity: [],
    deliveryDate: [],
    outcome: [],
    contactStages: [],
}

const withPerson = (
    person: PersonMapping,
    one: AssignmentOf<'person'>
): PersonMapping => {
    switch (one.as) {
        case 'sex':
            return {
                ...person,
                sex: {
                    attributes: [
                        ...(person.sex?.attributes ?? []),
                        one.attribute,
                    ],
                    codes: mergedCodes(person.sex?.codes, one.codes),
                },
            }
        case 'identifier': {
            const { attribute, label } = one
            const identifier = label ? { attribute, label } : { attribute }
            return {
                ...person,
                identifiers: [...person.identifiers, identifier],
            }
        }
        case 'death':
            return { ...person, death: [...person.death, one.death] }
        default:
            return { ...person, [one.as]: [...person[one.as], one.attribute] }
    }
}

type Codes = NonNullable<PersonMapping['sex']>['codes']

const mergedCodes = (old: Codes | undefined, more: Codes): Codes => {
    const both = (a: readonly string[] = [], b: readonly string[]) => [
        ...new Set([...a, ...b]),
    ]
    return {
        female: both(old?.female, more.female),
        male: both(old?.male, more.male),
        other: both(old?.other, more.other),
    }
}

/** A measure that is there already gets one source more and keeps its own name, unit and ranges. */
const withMeasure = <M extends { id: string; sources: MeasureSource[] }>(
    measures: readonly M[],
    measure: M
): M[] =>
    measures.some(({ id }) => id === measure.id)
        ? measures.map((old) =>
              old.id === measure.id
                  ? { ...old, sources: [...old.sources, ...measure.sources] }
                  : old
          )
        : [...measures, measure]

const withPregnancy = (
    pregnancy: PregnancyMapping,
    one: AssignmentOf<'pregnancy'>
): PregnancyMapping => {
    switch (one.as) {
        case 'program':
            return {
                ...pregnancy,
                programs: [...pregnancy.programs, one.program],
            }
        case 'contact-stage':
            return {
                ...pregnancy,
                contactStages: [...pregnancy.contactStages, one.stage],
            }
        case 'pregnant':
            return {
                ...pregnancy,
                pregnant: [...pregnancy.pregnant, one.source],
            }
        default:
            return {
                ...pregnancy,
                [one.as]: [...pregnancy[one.as], one.source],
            }
    }
}

const added = (mapping: Mapping, one: Assignment): Mapping => {
    switch (one.section) {
        case 'person':
            return { ...mapping, person: withPerson(mapping.person, one) }
        case 'vitals': {
            const vital = { ...one.measure, sources: [one.source] }
            return { ...mapping, vitals: withMeasure(mapping.vitals, vital) }
        }
        case 'results': {
            const result = { ...one.measure, sources: [one.source] }
            return { ...mapping, results: withMeasure(mapping.results, result) }
        }
        case 'problems':
            return { ...mapping, problems: [...mapping.problems, one.item] }
        case 'allergies':
            return { ...mapping, allergies: [...mapping.allergies, one.item] }
        case 'medications':
            return {
                ...mapping,
                medications: [...mapping.medications, one.item],
            }
        case 'immunizations':
            return {
                ...mapping,
                immunizations: [...mapping.immunizations, one.item],
            }
        case 'pregnancy':
            return {
                ...mapping,
                pregnancy: withPregnancy(
                    mapping.pregnancy ?? NO_PREGNANCY,
                    one
                ),
            }
        case 'left-out':
            return { ...mapping, leftOut: [...mapping.leftOut, one.id] }
        default:
            return assertNever(one)
    }
}

const withoutLeftOut = (mapping: Mapping, id: string): Mapping =>
    mapping.leftOut.includes(id)
        ? { ...mapping, leftOut: mapping.leftOut.filter((one) => one !== id) }
        : mapping

/** Gives a field its place; unchanged where it has it already. What is assigned is no longer left out. */
export const assign = (mapping: Mapping, one: Assignment): Mapping => {
    const key = assignmentKey(one)
    if (assignmentsOf(mapping).some((other) => assignmentKey(other) === key)) {
        return mapping
    }
    return one.section === 'left-out'
        ? added(mapping, one)
        : added(withoutLeftOut(mapping, idOfSubject(subjectOf(one))), one)
}
