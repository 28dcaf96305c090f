/** The part of the mapping that a change is in. */
export type ChangedSection =
    | 'programs'
    | 'healthWorkers'
    | 'person'
    | 'vitals'
    | 'results'
    | 'problems'
    | 'newProblems'
    | 'allergies'
    | 'medications'
    | 'immunizations'
    | 'schedule'
    | 'pregnancy'
    | 'leftOut'

export interface KeyChange {
    readonly key: string
    /** Undefined where there was nothing. */
    readonly before: unknown
    /** Undefined where there is nothing any more. */
    readonly after: unknown
}

/** One thing that two versions of a mapping say differently. */
export interface MappingChange {
    readonly section: ChangedSection
    readonly kind: 'added' | 'removed' | 'changed' | 'reordered'
    /** Where it stands after the change; where it stood, when it was removed. */
    readonly path: string
    /** What the item calls itself; undefined where only its ids tell what it is. */
    readonly name: string | undefined
    /** Uids of what the item is about. */
    readonly ids: readonly string[]
    /** The item itself, after the change; as it was, when it was removed. */
    readonly item: unknown
    /** What is different of it; empty for what was added or removed as a whole. */
    readonly details: readonly KeyChange[]
}
