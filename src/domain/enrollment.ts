import type { CalendarDate } from './calendar-date'
import type { Note } from './clinical-event'
import type { EnrollmentId, Named, OrgUnitId, ProgramId } from './ids'

export type EnrollmentStatus = 'active' | 'completed' | 'cancelled' | 'unknown'

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
    readonly notes: readonly Note[]
}
