import type { CalendarDate } from './calendar-date'
import type {
    EnrollmentId,
    EventId,
    Named,
    OrgUnitId,
    ProgramId,
    StageId,
} from './ids'
import type { RecordedValue } from './recorded-value'

/** FHIR encounter status, from DHIS2's event status (clinical.md V1). */
export type EventStatus =
    'in-progress' | 'finished' | 'planned' | 'cancelled' | 'unknown'

export interface Note {
    readonly text: string
    readonly by: string | undefined
    readonly on: CalendarDate | undefined
    /** The moment as stored, ISO 8601: sorts the notes of one day. */
    readonly at?: string | undefined
}

/** One DHIS2 event: what was done, or is planned, for a person on one day in one stage. */
export interface ClinicalEvent {
    readonly id: EventId
    readonly enrollment: EnrollmentId
    readonly program: Named<ProgramId>
    readonly stage: Named<StageId>
    readonly status: EventStatus
    /** The day of the visit, or of the plan; undefined when the record gives none. */
    readonly date: CalendarDate | undefined
    readonly orgUnit: OrgUnitId | undefined
    readonly values: readonly RecordedValue[]
    readonly notes: readonly Note[]
    readonly recordedBy: string | undefined
    readonly assignedTo: string | undefined
}

/** Whether something was done: a plan and a cancelled plan say nothing of the person. */
export const hasHappened = ({ status }: ClinicalEvent): boolean =>
    status !== 'planned' && status !== 'cancelled'
