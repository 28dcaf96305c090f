import type { Json } from '../json'
import type {
    Enrollment,
    Event,
    Relationship,
    RelationshipEnd,
    TrackedEntity,
} from '../tracker/model'

/** How import reports name what they speak of. */
export type TrackerType =
    'TRACKED_ENTITY' | 'ENROLLMENT' | 'EVENT' | 'RELATIONSHIP'

export type Action = 'CREATE' | 'UPDATE' | 'DELETE'

/** One object of a payload, before it is judged. */
interface Draft {
    readonly id: string
    readonly action: Action
    readonly raw: Json
}

export interface PersonDraft extends Draft {
    readonly kind: 'TRACKED_ENTITY'
    /** What is stored under the id, deleted or not. */
    readonly stored: TrackedEntity | undefined
    readonly type: string
    readonly orgUnit: string
}

export interface EnrollmentDraft extends Draft {
    readonly kind: 'ENROLLMENT'
    readonly stored: Enrollment | undefined
    readonly person: string
    readonly program: string
    readonly orgUnit: string
    readonly status: string
}

export interface EventDraft extends Draft {
    readonly kind: 'EVENT'
    readonly stored: Event | undefined
    readonly enrollment: string
    readonly program: string
    readonly stage: string
    readonly orgUnit: string
    readonly status: string
}

export interface RelationshipDraft extends Draft {
    readonly kind: 'RELATIONSHIP'
    readonly stored: Relationship | undefined
    readonly type: string
    readonly from: RelationshipEnd | undefined
    readonly to: RelationshipEnd | undefined
}

export type AnyDraft =
    PersonDraft | EnrollmentDraft | EventDraft | RelationshipDraft

/** A payload, nested or flat, as four lists. */
export interface Bundle {
    readonly people: ReadonlyMap<string, PersonDraft>
    readonly enrollments: ReadonlyMap<string, EnrollmentDraft>
    readonly events: ReadonlyMap<string, EventDraft>
    readonly relationships: ReadonlyMap<string, RelationshipDraft>
}

export function draftsOf(bundle: Bundle): AnyDraft[] {
    return [
        ...bundle.people.values(),
        ...bundle.enrollments.values(),
        ...bundle.events.values(),
        ...bundle.relationships.values(),
    ]
}
