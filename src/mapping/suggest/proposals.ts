import type { Assignment, Subject } from '../edit/assignment'
import type { MetadataFacts } from './metadata-facts'
import type { Reason, Suggestions } from './suggestion'

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

/** Turns what fields, stages and programs probably mean into pieces of a mapping. */
export const propose = (
    suggestions: Suggestions,
    facts: MetadataFacts
): readonly Proposal[] => {
    void suggestions
    void facts
    return []
}
