import type { MetadataStore } from '../metadata/store'
import type { User } from '../system/user'

/** An event as rules see it: stored and sent values taken together. */
export interface RuleEvent {
    readonly id: string
    readonly stage: string
    readonly status: string
    readonly orgUnit: string
    readonly occurredAt: string | undefined
    readonly scheduledAt: string | undefined
    readonly completedAt: string | undefined
    readonly createdAt: string | undefined
    readonly values: ReadonlyMap<string, string>
}

export interface RuleEnrollment {
    readonly id: string
    readonly status: string
    readonly orgUnit: string
    readonly enrolledAt: string | undefined
    readonly occurredAt: string | undefined
}

/** What the rules of one program are asked about: an event, or the enrollment itself. */
export interface RuleQuestion {
    readonly metadata: MetadataStore
    readonly today: string
    readonly user: User
    readonly program: string
    readonly person: string
    readonly attributes: ReadonlyMap<string, string>
    readonly enrollment: RuleEnrollment
    /** All events of the enrollment as they will be, the asked one among them. */
    readonly events: readonly RuleEvent[]
    /** Absent when the enrollment is judged. */
    readonly event?: RuleEvent
    /** What this payload itself sends of the judged object: values by data element or attribute. */
    readonly sent: ReadonlyMap<string, string | null>
}

/** A code of the import report (E1300, E1301, E1306, E1307 ...), or a value to save. */
export type RuleEffect =
    | {
          readonly type: 'fault' | 'warning'
          readonly code: string
          readonly args: readonly string[]
      }
    | {
          readonly type: 'assign'
          /** Of a data element for events, of an attribute for enrollments. */
          readonly id: string
          readonly value: string
      }

/** Evaluates program rules; the sandbox itself knows none. */
export type Rules = (question: RuleQuestion) => readonly RuleEffect[]

/** Brings the rules when the first write needs them; nothing where none are evaluated. */
export type RuleSource = () => Promise<Rules | undefined>
