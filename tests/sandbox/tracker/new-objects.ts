import { toMoment } from '../clock'
import type { Json } from '../json'
import { asJson, idOf, optionalText, textOf } from '../json'
import type { Author } from '../system/user'
import { notesOf, valuesOf } from './load-values'
import type { Loading } from './loading'
import type { Enrollment, Event, Stamp, TrackedEntity } from './model'
import { addEnrollment, addEvent, addTrackedEntity } from './store'

/** A person as the payload says, without what is nested in it. */
export function newPerson(loading: Loading, raw: Json): TrackedEntity {
    const { stamp } = loading
    // written out: objects put together by spreading are slow to make and to search
    const one: TrackedEntity = {
        createdAt: stamp.createdAt,
        updatedAt: stamp.updatedAt,
        createdBy: stamp.createdBy,
        updatedBy: stamp.updatedBy,
        id: optionalText(raw.trackedEntity) ?? loading.newUid(),
        type: idOf(raw.trackedEntityType),
        orgUnit: idOf(raw.orgUnit),
        inactive: raw.inactive === true,
        deleted: false,
        potentialDuplicate: raw.potentialDuplicate === true,
        values: valuesOf(loading, raw.attributes, 'attribute'),
        enrollments: [],
        owners: new Map(),
        order: loading.store.nextOrder(),
    }
    addTrackedEntity(loading.store, one)
    return one
}

/** An enrollment without its events; the first one decides who owns the person. */
export function newEnrollment(
    loading: Loading,
    person: TrackedEntity,
    raw: Json
): Enrollment {
    const { stamp } = loading
    const status = optionalText(raw.status) ?? 'ACTIVE'
    const done = status !== 'ACTIVE'
    const one: Enrollment = {
        createdAt: stamp.createdAt,
        updatedAt: stamp.updatedAt,
        createdBy: stamp.createdBy,
        updatedBy: stamp.updatedBy,
        completedAt: done ? completionTime(raw, stamp) : undefined,
        completedBy: done ? stamp.createdBy.username : undefined,
        id: optionalText(raw.enrollment) ?? loading.newUid(),
        program: idOf(raw.program),
        trackedEntity: person,
        orgUnit: idOf(raw.orgUnit),
        status,
        enrolledAt: toMoment(optionalText(raw.enrolledAt)),
        occurredAt: toMoment(optionalText(raw.occurredAt)),
        followUp: raw.followUp === true,
        deleted: false,
        events: [],
        notes: notesOf(loading, raw.notes),
        order: loading.store.nextOrder(),
    }
    addEnrollment(loading.store, one)
    const owner = person.owners.get(one.program) ?? one.orgUnit
    person.owners.set(one.program, owner)
    valuesOf(loading, raw.attributes, 'attribute').forEach((value) =>
        person.values.set(value.id, value)
    )
    return one
}

export function newEvent(
    loading: Loading,
    enrollment: Enrollment,
    raw: Json
): Event {
    const { stamp } = loading
    const status = optionalText(raw.status) ?? 'ACTIVE'
    const done = status === 'COMPLETED'
    const one: Event = {
        createdAt: stamp.createdAt,
        updatedAt: stamp.updatedAt,
        createdBy: stamp.createdBy,
        updatedBy: stamp.updatedBy,
        completedAt: done ? completionTime(raw, stamp) : undefined,
        completedBy: done ? stamp.createdBy.username : undefined,
        id: optionalText(raw.event) ?? loading.newUid(),
        program: enrollment.program,
        programStage: idOf(raw.programStage),
        enrollment,
        orgUnit: idOf(raw.orgUnit) || enrollment.orgUnit,
        status,
        occurredAt: toMoment(optionalText(raw.occurredAt)),
        scheduledAt: toMoment(optionalText(raw.scheduledAt)),
        followUp: raw.followUp === true,
        deleted: false,
        assignedUser: assigneeOf(raw.assignedUser),
        values: valuesOf(loading, raw.dataValues, 'dataElement'),
        notes: notesOf(loading, raw.notes),
        order: loading.store.nextOrder(),
    }
    addEvent(loading.store, one)
    return one
}

function completionTime(raw: Json, stamp: Stamp): string {
    return toMoment(optionalText(raw.completedAt)) ?? stamp.createdAt
}

export function assigneeOf(raw: unknown): Author | undefined {
    const user = asJson(raw)
    const username = optionalText(user.username)
    return username === undefined
        ? undefined
        : {
              uid: textOf(user.uid),
              username,
              firstName: optionalText(user.firstName) ?? username,
              surname: optionalText(user.surname) ?? username,
          }
}
