import type { Json } from '../json'
import type { Author } from '../system/user'

/** Who saved something and when; times in the server's zone, without a zone mark. */
export interface Stamp {
    createdAt: string
    updatedAt: string
    createdBy: Author
    updatedBy: Author
}

export interface Value {
    readonly id: string
    readonly value: string
    readonly providedElsewhere: boolean
    /** Shared by all values that were saved together. */
    readonly stamp: Stamp
}

export interface Note {
    readonly id: string
    readonly value: string
    readonly storedAt: string
    readonly storedBy: string
    readonly createdBy: Author
}

export interface Event extends Stamp {
    readonly id: string
    readonly program: string
    readonly programStage: string
    readonly enrollment: Enrollment
    orgUnit: string
    status: string
    occurredAt: string | undefined
    scheduledAt: string | undefined
    completedAt: string | undefined
    completedBy: string | undefined
    followUp: boolean
    deleted: boolean
    assignedUser: Author | undefined
    readonly values: Map<string, Value>
    readonly notes: Note[]
    readonly order: number
    /** Logged changes, newest first; absent until the first change after loading. */
    changes?: readonly Json[]
}

export interface Enrollment extends Stamp {
    readonly id: string
    readonly program: string
    readonly trackedEntity: TrackedEntity
    orgUnit: string
    status: string
    enrolledAt: string | undefined
    occurredAt: string | undefined
    completedAt: string | undefined
    completedBy: string | undefined
    followUp: boolean
    deleted: boolean
    readonly events: Event[]
    readonly notes: Note[]
    readonly order: number
}

export interface TrackedEntity extends Stamp {
    readonly id: string
    readonly type: string
    orgUnit: string
    inactive: boolean
    deleted: boolean
    potentialDuplicate: boolean
    /** A value is stored once for the person, whichever program sent it. */
    readonly values: Map<string, Value>
    readonly enrollments: Enrollment[]
    /** Program to the org unit that owns the person there. */
    readonly owners: Map<string, string>
    readonly order: number
    /** Logged changes, newest first; absent until the first change after loading. */
    changes?: readonly Json[]
}

export interface Relationship extends Stamp {
    readonly id: string
    readonly type: string
    readonly from: RelationshipEnd
    readonly to: RelationshipEnd
    deleted: boolean
}

export interface RelationshipEnd {
    readonly kind: 'trackedEntity' | 'enrollment' | 'event'
    readonly id: string
}
