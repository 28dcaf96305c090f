import type { Json } from '../json'
import { eventChanges, eventFields, personLog } from '../tracker/change-log'
import type { Event, TrackedEntity } from '../tracker/model'
import type { ValueChange } from './merge-values'
import type { Saving } from './save'

type Logged = (change: ValueChange) => void

/** Runs a change of an event and logs what it did, newest first. */
export function changeEvent(
    one: Event,
    saving: Saving,
    change: (log: Logged) => void
): void {
    const before = eventChanges(one, saving.scene.tracker.changeLogs)
    const fields = eventFields(one)
    const entries: Json[] = []
    change((made) =>
        entries.push(
            entryOf('dataValue', valueChange('dataElement', made), saving)
        )
    )
    for (const [field, currentValue] of eventFields(one)) {
        const previousValue = fields.get(field)
        if (previousValue !== currentValue) {
            const made = { field, previousValue, currentValue }
            entries.push(entryOf('eventField', made, saving))
        }
    }
    one.changes = isLogged(one.program, saving)
        ? [...entries, ...before]
        : before
}

/** Runs a change of a person's attributes and logs it. */
export function changePerson(
    one: TrackedEntity,
    saving: Saving,
    change: (log: Logged) => void
): void {
    const before = personLog(one, saving.scene.tracker.changeLogs)
    const entries: Json[] = []
    change((made) =>
        entries.push(
            entryOf('attributeValue', valueChange('attribute', made), saving)
        )
    )
    one.changes = isLogged(one.type, saving) ? [...entries, ...before] : before
}

/** A new object's log is its creation, if its kind keeps a log at all. */
export function logCreation(one: Event | TrackedEntity, saving: Saving): void {
    const kind = 'program' in one ? one.program : one.type
    if (
        saving.scene.tracker.changeLogs === 'switched' &&
        isLogged(kind, saving)
    ) {
        one.changes =
            'program' in one
                ? eventChanges(one, 'always')
                : personLog(one, 'always')
    }
}

/** Newer servers keep logs only of what asks for them. */
function isLogged(id: string, { scene }: Saving): boolean {
    const object = scene.tracker.metadata.find(id)?.object
    return (
        scene.tracker.changeLogs === 'always' ||
        object?.enableChangeLog === true
    )
}

function valueChange(key: string, { id, ...rest }: ValueChange): Json {
    return { [key]: id, ...rest }
}

function entryOf(kind: string, made: Json, { loading }: Saving): Json {
    const { updatedAt: createdAt, updatedBy: createdBy } = loading.stamp
    return {
        createdBy,
        createdAt,
        type: typeOf(made),
        change: { [kind]: made },
    }
}

function typeOf({ previousValue, currentValue }: Json): string {
    if (previousValue === undefined) {
        return 'CREATE'
    }
    return currentValue === undefined ? 'DELETE' : 'UPDATE'
}
