import type { Assignment } from '../../../mapping/edit/assignment'
import { idOfSubject, subjectOf } from '../../../mapping/edit/assignment-key'

export interface Keyed<A extends Assignment> {
    /** Stays while the details of the assignment are changed. */
    readonly key: string
    readonly one: A
    readonly index: number
}

/** Names rows by what they are of, so that one that is changed or moved stays the same row. */
export const rowKeys = <A extends Assignment>(
    assignments: readonly A[]
): readonly Keyed<A>[] => {
    const seen = new Map<string, number>()
    return assignments.map((one, index) => {
        const id = idOfSubject(subjectOf(one))
        const nth = (seen.get(id) ?? 0) + 1
        seen.set(id, nth)
        return { key: `${id}:${nth}`, one, index }
    })
}
