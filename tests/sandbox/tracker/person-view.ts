import { attributeView, ownValues, programValues } from './attribute-view'
import { defaultOptionCombo, eventView } from './event-view'
import type { Enrollment, TrackedEntity } from './model'
import { noteView } from './note-view'
import { relationshipsOf } from './relationship-view'
import type { Viewer } from './render'
import { cut, viewOf } from './render'

export const enrollmentView = viewOf<Enrollment>({
    enrollment: (one) => one.id,
    createdAt: (one) => one.createdAt,
    updatedAt: (one) => one.updatedAt,
    trackedEntity: (one) => one.trackedEntity.id,
    program: (one) => one.program,
    status: (one) => one.status,
    orgUnit: (one) => one.orgUnit,
    attributeOptionCombo: (_, { tracker }) =>
        tracker.since43 ? defaultOptionCombo : undefined,
    enrolledAt: (one) => one.enrolledAt,
    occurredAt: (one) => one.occurredAt,
    followUp: (one) => one.followUp,
    deleted: (one) => one.deleted,
    completedAt: (one) => one.completedAt,
    completedBy: (one) => one.completedBy,
    storedBy: (one) => one.createdBy.username,
    createdBy: (one, _, fields) => cut(one.createdBy, fields),
    updatedBy: (one, _, fields) => cut(one.updatedBy, fields),
    events: (one, viewer, fields) =>
        eventView.all(readableEvents(one, viewer), viewer, fields),
    relationships: (one, viewer, fields) =>
        relationshipsOf({ kind: 'enrollment', id: one.id }, viewer, fields),
    attributes: (one, viewer, fields) =>
        attributeView.all(
            programValues(one.trackedEntity, one.program, viewer),
            viewer,
            fields
        ),
    notes: (one, viewer, fields) => noteView.all(one.notes, viewer, fields),
})

export const personView = viewOf<TrackedEntity>({
    trackedEntity: (one) => one.id,
    trackedEntityType: (one) => one.type,
    createdAt: (one) => one.createdAt,
    updatedAt: (one) => one.updatedAt,
    orgUnit: (one) => one.orgUnit,
    inactive: (one) => one.inactive,
    deleted: (one) => one.deleted,
    potentialDuplicate: (one) => one.potentialDuplicate,
    createdBy: (one, _, fields) => cut(one.createdBy, fields),
    updatedBy: (one, _, fields) => cut(one.updatedBy, fields),
    relationships: (one, viewer, fields) =>
        relationshipsOf({ kind: 'trackedEntity', id: one.id }, viewer, fields),
    attributes: (one, viewer, fields) =>
        attributeView.all(ownValues(one, viewer), viewer, fields),
    enrollments: (one, viewer, fields) =>
        readableEnrollments(one, viewer).map((e) =>
            enrollmentView.one(e, viewer, fields)
        ),
    programOwners: (one, viewer, fields) =>
        ownersOf(one, viewer).map((owner) => cut(owner, fields)),
})

/** What the reader may not see is left out without a word, as DHIS2 does. */
function readableEnrollments(one: TrackedEntity, viewer: Viewer): Enrollment[] {
    const { tracker, user, program } = viewer
    return one.enrollments.filter(
        (e) =>
            (program === undefined || e.program === program) &&
            tracker.access.readsEnrollment(user, e)
    )
}

/** The enrollment was checked by whoever shows it; stages may still be hidden. */
function readableEvents(one: Enrollment, { tracker, user }: Viewer) {
    const readable = new Map<string, boolean>()
    const reads = (stage: string) => {
        const known =
            readable.get(stage) ?? tracker.access.readsStage(user, stage)
        readable.set(stage, known)
        return known
    }
    return one.events.filter((e) => !e.deleted && reads(e.programStage))
}

function ownersOf(one: TrackedEntity, { program: only }: Viewer) {
    return [...one.owners]
        .filter(([program]) => only === undefined || program === only)
        .map(([program, orgUnit]) => ({
            orgUnit,
            trackedEntity: one.id,
            program,
        }))
}
