import type { Event, Value } from './model'
import { noteView } from './note-view'
import { relationshipsOf } from './relationship-view'
import { cut, viewOf } from './render'

/** The uids that every DHIS2 gives its default category combination. */
export const defaultOptionCombo = 'HllvX50cXC0'
const defaultCategoryOption = 'xYerKDKCefk'

const valueView = viewOf<Value>({
    createdAt: (value) => value.stamp.createdAt,
    updatedAt: (value) => value.stamp.updatedAt,
    storedBy: (value) => value.stamp.createdBy.username,
    providedElsewhere: (value) => value.providedElsewhere,
    dataElement: (value) => value.id,
    value: (value) => value.value,
    createdBy: (value, _, fields) => cut(value.stamp.createdBy, fields),
    updatedBy: (value, _, fields) => cut(value.stamp.updatedBy, fields),
})

export const eventView = viewOf<Event>({
    event: (event) => event.id,
    status: (event) => event.status,
    program: (event) => event.program,
    programStage: (event) => event.programStage,
    enrollment: (event) => event.enrollment.id,
    trackedEntity: (event) => event.enrollment.trackedEntity.id,
    orgUnit: (event) => event.orgUnit,
    relationships: (event, viewer, fields) =>
        relationshipsOf({ kind: 'event', id: event.id }, viewer, fields),
    occurredAt: (event) => event.occurredAt,
    scheduledAt: (event) => event.scheduledAt,
    storedBy: (event) => event.createdBy.username,
    followUp: (event) => event.followUp,
    deleted: (event) => event.deleted,
    createdAt: (event) => event.createdAt,
    updatedAt: (event) => event.updatedAt,
    attributeOptionCombo: () => defaultOptionCombo,
    attributeCategoryOptions: () => defaultCategoryOption,
    completedBy: (event) => event.completedBy,
    completedAt: (event) => event.completedAt,
    createdBy: (event, _, fields) => cut(event.createdBy, fields),
    updatedBy: (event, _, fields) => cut(event.updatedBy, fields),
    assignedUser: (event, _, fields) =>
        event.assignedUser && cut(event.assignedUser, fields),
    dataValues: (event, viewer, fields) =>
        valueView.all(event.values.values(), viewer, fields),
    notes: (event, viewer, fields) => noteView.all(event.notes, viewer, fields),
})
