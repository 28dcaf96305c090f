import type { CalendarDate } from './calendar-date'
import type { Note } from './clinical-event'
import type { EnrollmentId, Named, OrgUnitId, ProgramId, StageId } from './ids'

export type EnrollmentStatus = 'active' | 'completed' | 'cancelled' | 'unknown'

/** What was done of one stage of the program. */
export interface StageProgress {
    readonly stage: Named<StageId>
    /** Undefined for a stage that the program no longer has. */
    readonly repeatable: boolean | undefined
    /** Events that took place. */
    readonly done: number
    readonly planned: number
    readonly lastDone: CalendarDate | undefined
    /** Earliest day planned. */
    readonly nextPlanned: CalendarDate | undefined
}

export interface Enrollment {
    readonly id: EnrollmentId
    readonly program: Named<ProgramId>
    readonly status: EnrollmentStatus
    readonly enrolledOn: CalendarDate | undefined
    /** DHIS2's incident date (onset, conception ...), where the program asks for it. */
    readonly incidentOn: CalendarDate | undefined
    readonly completedOn: CalendarDate | undefined
    readonly orgUnit: OrgUnitId | undefined
    readonly followUp: boolean
    readonly eventCount: number
    /** In the order of the program, also those of which nothing was recorded. */
    readonly stages: readonly StageProgress[]
    readonly notes: readonly Note[]
}
