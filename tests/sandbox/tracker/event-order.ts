import type { Event } from './model'

type Key = string | boolean | undefined

const fields: ReadonlyMap<string, (event: Event) => Key> = new Map([
    ['assignedUser', (e: Event): Key => e.assignedUser?.username],
    ['completedAt', (e) => e.completedAt],
    ['createdAt', (e) => e.createdAt],
    ['createdAtClient', (e) => e.createdAt],
    ['createdBy', (e) => e.createdBy.username],
    ['deleted', (e) => e.deleted],
    ['enrolledAt', (e) => e.enrollment.enrolledAt],
    ['enrollment', (e) => e.enrollment.id],
    ['enrollmentStatus', (e) => e.enrollment.status],
    ['event', (e) => e.id],
    ['followUp', (e) => e.followUp],
    ['occurredAt', (e) => e.occurredAt],
    ['orgUnit', (e) => e.orgUnit],
    ['program', (e) => e.program],
    ['programStage', (e) => e.programStage],
    ['scheduledAt', (e) => e.scheduledAt],
    ['status', (e) => e.status],
    ['storedBy', (e) => e.createdBy.username],
    ['trackedEntity', (e) => e.enrollment.trackedEntity.id],
    ['updatedAt', (e) => e.updatedAt],
    ['updatedAtClient', (e) => e.updatedAt],
])

export const eventOrderFields: readonly string[] = [...fields.keys()]

/** By a field, by the order of saving, or by a data element's or attribute's value. */
export function eventOrderValue(event: Event, name: string): Key | number {
    if (name === 'order') {
        return event.order
    }
    const field = fields.get(name)
    return field
        ? field(event)
        : (
              event.values.get(name) ??
              event.enrollment.trackedEntity.values.get(name)
          )?.value
}
