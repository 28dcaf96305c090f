import * as v from 'valibot'
import { isConvertible } from '../../../domain/units'
import { assign } from '../../../mapping/edit/assign'
import type { Assignment } from '../../../mapping/edit/assignment'
import { assignmentKey } from '../../../mapping/edit/assignment-key'
import { assignmentsOf } from '../../../mapping/edit/assignments-of'
import { unassign } from '../../../mapping/edit/unassign'
import { type Mapping, mappingSchema } from '../../../mapping/mapping'

/** The input that something is wrong with; `whole` is none of them. */
export type FaultyInput =
    'name' | 'unit' | 'sourceUnit' | 'codes' | 'vaccine' | 'dose' | 'whole'

export type InputFault =
    | 'empty'
    | 'units-differ'
    | 'source-units-differ'
    | 'no-codes'
    | 'not-whole'
    | 'not-short'
    | 'not-decimals'
    | 'mapped-already'
    | 'incomplete'

export type InputFaults = Partial<Record<FaultyInput, InputFault>>

const emptyName = (name: string | undefined): InputFaults =>
    name?.trim() ? {} : { name: 'empty' }

const noCodes = (codes: readonly string[]): InputFaults =>
    codes.length > 0 ? {} : { codes: 'no-codes' }

type Measured = Extract<Assignment, { section: 'vitals' | 'results' }>

const ofMeasure = ({ section, measure, source }: Measured): InputFaults => {
    const { unit } = measure
    const needsUnit = section === 'vitals' || unit !== undefined
    const differs = unit && source.unit && !isConvertible(source.unit, unit)
    return {
        ...emptyName(measure.name),
        ...(needsUnit && !unit?.trim() ? { unit: 'empty' as const } : {}),
        ...(differs ? { sourceUnit: 'units-differ' as const } : {}),
    }
}

const ofProblem = ({
    item,
}: Extract<Assignment, { section: 'problems' }>): InputFaults => {
    switch (item.kind) {
        case 'flag':
            return { ...emptyName(item.name), ...noCodes(item.yesCodes) }
        case 'enrollment':
            return emptyName(item.name)
        default:
            return {}
    }
}

const isCount = (number: number | undefined): boolean =>
    number === undefined || (Number.isInteger(number) && number >= 0)

const ofVaccine = ({
    item,
}: Extract<Assignment, { section: 'immunizations' }>): InputFaults => ({
    ...emptyName(item.name),
    ...(item.vaccine.trim() ? {} : { vaccine: 'empty' as const }),
    ...(isCount(item.dose) ? {} : { dose: 'not-whole' as const }),
    ...(item.recordedAs === 'coded' ? noCodes(item.givenCodes) : {}),
})

const ofPerson = (
    one: Extract<Assignment, { section: 'person' }>
): InputFaults => {
    if (one.as === 'death') {
        return one.death.deadCodes ? noCodes(one.death.deadCodes) : {}
    }
    return one.as === 'sex' ? noCodes(Object.values(one.codes).flat()) : {}
}

/** What is missing or impossible in one thing that is said of a field. */
const ownFaults = (one: Assignment): InputFaults => {
    switch (one.section) {
        case 'person':
            return ofPerson(one)
        case 'vitals':
        case 'results':
            return ofMeasure(one)
        case 'problems':
            return ofProblem(one)
        case 'allergies':
            return one.item.substance === undefined
                ? {}
                : {
                      ...emptyName(one.item.substance),
                      ...noCodes(one.item.yesCodes),
                  }
        case 'medications':
            return one.item.recordedAs === 'yes-no'
                ? emptyName(one.item.name)
                : {}
        case 'immunizations':
            return ofVaccine(one)
        case 'pregnancy':
            return one.as === 'pregnant' ? noCodes(one.source.yesCodes) : {}
        case 'left-out':
            return {}
    }
}

const isValid = (one: Assignment, others: Mapping): boolean =>
    v.is(mappingSchema, assign(others, one))

/** What stands in the way of putting an assignment into the mapping, in place of the one it began as. */
export const assignmentFaults = (
    one: Assignment,
    mapping: Mapping,
    initial: Assignment | undefined
): InputFaults => {
    const own = ownFaults(one)
    if (Object.keys(own).length > 0) {
        return own
    }
    const others = initial ? unassign(mapping, initial) : mapping
    const keys = assignmentsOf(others).map(assignmentKey)
    if (keys.includes(assignmentKey(one))) {
        return { whole: 'mapped-already' }
    }
    return isValid(one, others) ? {} : { whole: 'incomplete' }
}
