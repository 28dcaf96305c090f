import type {
    Enrollment,
    Event,
    Relationship,
    RelationshipEnd,
    TrackedEntity,
} from '../tracker/model'
import type { Saving } from './save'
import { touch } from './update-person'

/** Nothing leaves the store: a deleted id stays spent. */
export function deletePerson(one: TrackedEntity, saving: Saving): void {
    one.deleted = true
    one.enrollments.forEach((e) => bury(e, saving))
    unlink({ kind: 'trackedEntity', id: one.id }, saving)
    touch(one, saving)
}

export function deleteEnrollment(one: Enrollment, saving: Saving): void {
    bury(one, saving)
    touch(one.trackedEntity, saving)
}

function bury(one: Enrollment, saving: Saving): void {
    one.deleted = true
    one.events.forEach((event) => buryEvent(event, saving))
    unlink({ kind: 'enrollment', id: one.id }, saving)
}

export function deleteEvent(one: Event, saving: Saving): void {
    buryEvent(one, saving)
    touch(one.enrollment.trackedEntity, saving)
}

function buryEvent(one: Event, saving: Saving): void {
    one.deleted = true
    unlink({ kind: 'event', id: one.id }, saving)
}

export function deleteRelationship(one: Relationship, saving: Saving): void {
    one.deleted = true
    one.updatedAt = saving.loading.stamp.updatedAt
    touchEnds(one, saving)
}

/** To gain or lose a relationship changes the people at its ends. */
export function touchEnds(
    ends: Readonly<Record<'from' | 'to', RelationshipEnd | undefined>>,
    saving: Saving
): void {
    for (const end of [ends.from, ends.to]) {
        const person = saving.loading.store.trackedEntities.get(end?.id ?? '')
        if (person) {
            touch(person, saving)
        }
    }
}

function unlink({ kind, id }: RelationshipEnd, saving: Saving): void {
    for (const one of saving.loading.store.relationships.values()) {
        const touches = [one.from, one.to].some(
            (end) => end.kind === kind && end.id === id
        )
        if (touches && !one.deleted) {
            deleteRelationship(one, saving)
        }
    }
}
