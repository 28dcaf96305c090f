import type { Json } from '../json'
import { objectsOf } from '../json'
import { checkDates, checkedId } from './readable'

export interface Lists {
    readonly people: Json[]
    readonly enrollments: Json[]
    readonly events: Json[]
    readonly relationships: Json[]
}

/** Everything in one list of its kind, with an id of its own and its parent's. */
export function flatten(payload: Json, newUid: () => string): Lists {
    const lists: Lists = {
        people: [],
        enrollments: [],
        events: [],
        relationships: [],
    }
    const named = (raw: Json, key: string) => {
        checkDates(raw)
        return { ...raw, [key]: checkedId(raw, key) ?? newUid() }
    }
    const relate = (raws: unknown) =>
        objectsOf(raws).forEach((raw) =>
            lists.relationships.push(named(raw, 'relationship'))
        )
    const addEvent = (raw: Json) => {
        lists.events.push(named(raw, 'event'))
        relate(raw.relationships)
    }
    const addEnrollment = (raw: Json) => {
        const one = named(raw, 'enrollment')
        const { enrollment, program } = one
        lists.enrollments.push(one)
        objectsOf(raw.events).forEach((event) =>
            addEvent({ program, ...event, enrollment })
        )
        relate(raw.relationships)
    }
    const addPerson = (raw: Json) => {
        const one = named(raw, 'trackedEntity')
        const { trackedEntity } = one
        lists.people.push(one)
        objectsOf(raw.enrollments).forEach((enrollment) =>
            addEnrollment({ ...enrollment, trackedEntity })
        )
        relate(raw.relationships)
    }
    objectsOf(payload.trackedEntities).forEach(addPerson)
    objectsOf(payload.enrollments).forEach(addEnrollment)
    objectsOf(payload.events).forEach(addEvent)
    relate(payload.relationships)
    return lists
}
