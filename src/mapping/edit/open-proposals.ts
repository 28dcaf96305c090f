import type { Mapping } from '../mapping'
import type { Proposal } from '../suggest/proposals'
import { assign } from './assign'
import type { Assignment } from './assignment'
import { fieldsOfAssignment, idOfSubject, subjectOf } from './assignment-key'
import { assignmentsOf } from './assignments-of'

/** Every uid that an assignment gives a place: fields, and the stage or program it is of. */
const idsOf = (one: Assignment): readonly string[] => [
    ...new Set([idOfSubject(subjectOf(one)), ...fieldsOfAssignment(one)]),
]

/** What a mapping says of each field, stage and program, by uid. */
export const assignmentsById = (
    mapping: Mapping
): ReadonlyMap<string, readonly Assignment[]> => {
    const byId = new Map<string, Assignment[]>()
    for (const one of assignmentsOf(mapping)) {
        for (const id of one.section === 'left-out' ? [one.id] : idsOf(one)) {
            byId.set(id, [...(byId.get(id) ?? []), one])
        }
    }
    return byId
}

/**
 * What is still to be decided: a field that has its place, or that was left out, is not asked of
 * again, whatever else it might be.
 */
export const openProposals = (
    proposals: readonly Proposal[],
    assigned: ReadonlyMap<string, readonly Assignment[]>
): readonly Proposal[] =>
    proposals.filter(({ subject }) => !assigned.has(idOfSubject(subject)))

/** Accepts many at once; the ones of the same field too, since they were proposed together. */
export const acceptAll = (
    mapping: Mapping,
    proposals: readonly Proposal[]
): Mapping =>
    proposals.reduce(
        (soFar, { assignment }) => assign(soFar, assignment),
        mapping
    )

/** Refuses: the field, stage or program stays on the timeline and is not asked of again. */
export const refuse = (
    mapping: Mapping,
    proposals: readonly Proposal[]
): Mapping =>
    proposals.reduce(
        (soFar, { subject }) =>
            assign(soFar, { section: 'left-out', id: idOfSubject(subject) }),
        mapping
    )
