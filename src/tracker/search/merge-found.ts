import { parseUid } from '../../domain/ids'
import { readAttributes } from '../read/read-attributes'
import type { ReadContext } from '../read/read-context'
import { readEnrollments } from '../read/read-enrollments'
import { readPatient } from '../read/read-patient'
import type { FoundPerson } from './found-person'
import type { WireFound } from './read-found'

/** A record of one answer, and whether it was found by exactly the identifier that was typed. */
export interface Hit {
    readonly record: WireFound
    readonly byIdentifier: boolean
}

const byPerson = (hits: readonly Hit[]): readonly (readonly Hit[])[] => {
    const groups = new Map<string, Hit[]>()
    for (const hit of hits) {
        const { trackedEntity } = hit.record
        groups.set(trackedEntity, [...(groups.get(trackedEntity) ?? []), hit])
    }
    return [...groups.values()]
}

const firstOfEach = <T>(
    items: readonly T[],
    keyOf: (item: T) => string
): readonly T[] => [
    ...new Map([...items].reverse().map((one) => [keyOf(one), one])).values(),
]

/** A search in one program tells of that program only: the answers of all are put together. */
const readPerson = (
    hits: readonly Hit[],
    context: ReadContext
): FoundPerson | undefined => {
    const records = hits.map(({ record }) => record)
    const wire = records[0]
    const id = parseUid<'patient'>(wire?.trackedEntity)
    if (!wire || !id) {
        return undefined
    }
    const read = readEnrollments(
        records.flatMap((record) => record.enrollments),
        context
    )
    const attributes = readAttributes(
        records.flatMap((record) => record.attributes),
        read.wire,
        context
    )
    return {
        patient: readPatient(
            { id, wire, attributes, events: [] },
            context.mapping?.person
        ),
        enrollments: firstOfEach(read.enrollments, (one) => one.id),
        inactive: records.some(({ inactive }) => inactive === true),
        hasIdentifier: hits.some(({ byIdentifier }) => byIdentifier),
    }
}

export interface Merged {
    readonly people: readonly FoundPerson[]
    readonly unreadable: number
}

/** One person for all the answers in which the same record came. */
export const mergeFound = (
    hits: readonly Hit[],
    context: ReadContext
): Merged => {
    const groups = byPerson(hits)
    const people = groups.flatMap((group) => readPerson(group, context) ?? [])
    return { people, unreadable: groups.length - people.length }
}
