import { notFound } from '../http/refusal'
import type { Enrollment, Event, TrackedEntity } from './model'
import { checkUid } from './parameters'
import type { Viewer } from './render'

/** What the reader may not open is answered exactly like what is absent. */
export function readPerson(viewer: Viewer, id: string): TrackedEntity {
    const { tracker, user, program } = viewer
    checkUid('path parameter uid', id)
    if (program !== undefined && !tracker.access.readsProgram(user, program)) {
        throw notFound('Program', program)
    }
    const person = tracker.store.trackedEntities.get(id)
    if (!person || !tracker.access.readsPerson(user, person, program)) {
        throw notFound('TrackedEntity', id)
    }
    return person
}

export function readEnrollment(
    { tracker, user }: Viewer,
    id: string
): Enrollment {
    checkUid('path parameter uid', id)
    const one = tracker.store.enrollments.get(id)
    if (!one || !tracker.access.readsEnrollment(user, one)) {
        throw notFound('Enrollment', id)
    }
    return one
}

export function readEvent({ tracker, user }: Viewer, id: string): Event {
    checkUid('path parameter uid', id)
    const one = tracker.store.events.get(id)
    if (!one || !tracker.access.readsEvent(user, one)) {
        throw notFound('Event', id)
    }
    return one
}
