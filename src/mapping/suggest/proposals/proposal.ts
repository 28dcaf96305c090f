import type { Assignment, Subject } from '../../edit/assignment'
import { assignmentKey, subjectOf } from '../../edit/assignment-key'
import type { FieldFacts } from '../metadata-facts'
import type { FieldSuggestion, Reason } from '../suggestion'

/** A suggestion made ready to be accepted: the piece of a mapping that it would give. */
export interface Proposal {
    /** Stable for the same metadata, and unique. */
    readonly id: string
    readonly subject: Subject
    readonly assignment: Assignment
    /** 0 to 1. */
    readonly confidence: number
    readonly reasons: readonly Reason[]
}

/** A field together with what it probably means. */
export interface Suggested {
    readonly field: FieldFacts
    readonly suggestion: FieldSuggestion
}

interface Grounds {
    readonly confidence: number
    readonly reasons: readonly Reason[]
}

export const proposalOf = (
    assignment: Assignment,
    { confidence, reasons }: Grounds
): Proposal => ({
    id: assignmentKey(assignment),
    subject: subjectOf(assignment),
    assignment,
    confidence,
    reasons,
})
