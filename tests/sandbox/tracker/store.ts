import type { Enrollment, Event, Relationship, TrackedEntity } from './model'

/** Everything tracked, indexed; deleted objects stay so that their ids stay spent. */
export interface TrackerStore {
    readonly trackedEntities: Map<string, TrackedEntity>
    readonly enrollments: Map<string, Enrollment>
    readonly events: Map<string, Event>
    readonly relationships: Map<string, Relationship>
    readonly peopleByProgram: Map<string, Set<TrackedEntity>>
    readonly enrollmentsByProgram: Map<string, Enrollment[]>
    readonly eventsByProgram: Map<string, Event[]>
    /** Images and files by person and attribute, or by event and data element. */
    readonly files: Map<string, StoredFile>
    nextOrder(): number
}

export interface StoredFile {
    readonly type: string
    readonly bytes: Uint8Array<ArrayBuffer>
}

export function emptyTrackerStore(): TrackerStore {
    let order = 0
    return {
        trackedEntities: new Map(),
        enrollments: new Map(),
        events: new Map(),
        relationships: new Map(),
        peopleByProgram: new Map(),
        enrollmentsByProgram: new Map(),
        eventsByProgram: new Map(),
        files: new Map(),
        nextOrder: () => order++,
    }
}

export function addTrackedEntity(
    store: TrackerStore,
    one: TrackedEntity
): void {
    store.trackedEntities.set(one.id, one)
}

export function addEnrollment(store: TrackerStore, one: Enrollment): void {
    store.enrollments.set(one.id, one)
    one.trackedEntity.enrollments.push(one)
    const people = store.peopleByProgram.get(one.program) ?? new Set()
    store.peopleByProgram.set(one.program, people.add(one.trackedEntity))
    push(store.enrollmentsByProgram, one.program, one)
}

export function addEvent(store: TrackerStore, one: Event): void {
    store.events.set(one.id, one)
    one.enrollment.events.push(one)
    push(store.eventsByProgram, one.program, one)
}

function push<T>(index: Map<string, T[]>, key: string, item: T): void {
    const list = index.get(key)
    if (list) {
        list.push(item)
    } else {
        index.set(key, [item])
    }
}

export function fileKey(owner: string, property: string): string {
    return `${owner}/${property}`
}
