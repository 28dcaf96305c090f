import type { Json } from '../json'
import { objectsOf } from '../json'
import { newRelationship } from './load-relationship'
import type { Loading } from './loading'
import type { Enrollment, TrackedEntity } from './model'
import { newEnrollment, newEvent, newPerson } from './new-objects'

/** One person with enrollments and their events. */
export function loadTrackedEntity(loading: Loading, raw: Json): void {
    const one = newPerson(loading, raw)
    objectsOf(raw.enrollments).forEach((e) => loadEnrollment(loading, one, e))
    objectsOf(raw.relationships).forEach((r) => newRelationship(loading, r))
}

function loadEnrollment(
    loading: Loading,
    person: TrackedEntity,
    raw: Json
): void {
    const one = newEnrollment(loading, person, raw)
    objectsOf(raw.events).forEach((e) => loadEvent(loading, one, e))
}

/** Data may leave the planned date of a past visit unsaid. */
function loadEvent(loading: Loading, enrollment: Enrollment, raw: Json): void {
    const scheduledAt = raw.scheduledAt ?? raw.occurredAt
    newEvent(loading, enrollment, { ...raw, scheduledAt })
}
