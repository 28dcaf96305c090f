import type { Json } from '../json'
import { isJson } from '../json'
import { ownAttributes } from './attribute-view'
import type { Event, Stamp, TrackedEntity } from './model'
import type { Viewer } from './render'

/** Newer servers keep logs only of programs and types that ask for them. */
export type ChangeLogs = 'always' | 'switched'

/** What was saved in an event, newest first. Loaded data was created once. */
export function eventChanges(event: Event, logs: ChangeLogs): readonly Json[] {
    return event.changes ?? (logs === 'always' ? createdEvent(event) : [])
}

function createdEvent(event: Event): Json[] {
    const values = [...event.values.values()].map((value) =>
        created(value.stamp, 'dataValue', {
            dataElement: value.id,
            currentValue: value.value,
        })
    )
    const fields = [...eventFields(event)].map(([field, currentValue]) =>
        created(event, 'eventField', { field, currentValue })
    )
    return [...values, ...fields]
}

/** The dates of an event as its change log writes them. */
export function eventFields(event: Event): Map<string, string> {
    const fields = (['scheduledAt', 'occurredAt'] as const).flatMap((field) => {
        const moment = event[field]?.replace('T', ' ')
        return moment === undefined ? [] : [[field, moment] as const]
    })
    return new Map(fields)
}

/** Everything logged of a person's attributes. */
export function personLog(
    person: TrackedEntity,
    logs: ChangeLogs
): readonly Json[] {
    return person.changes ?? (logs === 'always' ? createdPerson(person) : [])
}

function createdPerson(person: TrackedEntity): Json[] {
    return [...person.values.values()].map((value) =>
        created(value.stamp, 'attributeValue', {
            attribute: value.id,
            currentValue: value.value,
        })
    )
}

/** Changes of the person's attributes, of one program's if one is named. */
export function personChanges(person: TrackedEntity, viewer: Viewer): Json[] {
    const log = personLog(person, viewer.tracker.changeLogs)
    const shown = new Set(ownAttributes(person, viewer))
    return log.filter(
        (entry) => viewer.program === undefined || shown.has(attributeOf(entry))
    )
}

function attributeOf({ change }: Json): string {
    const made = isJson(change) ? change.attributeValue : undefined
    return isJson(made) ? String(made.attribute) : ''
}

function created(
    { createdAt, createdBy }: Stamp,
    kind: string,
    change: Json
): Json {
    return { createdBy, createdAt, type: 'CREATE', change: { [kind]: change } }
}
