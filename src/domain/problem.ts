import type { CalendarDate } from './calendar-date'
import type { EventId, Named, OrgUnitId, ProgramId, StageId } from './ids'

/** FHIR condition clinical status, coarse; `unknown` is never read as inactive. */
export type ProblemStatus = 'active' | 'inactive' | 'unknown'

/** Where a problem was recorded. */
export interface ProblemSource {
    readonly kind: 'list' | 'coded' | 'flag' | 'attribute' | 'enrollment'
    readonly program: Named<ProgramId> | undefined
    readonly stage: Named<StageId> | undefined
    readonly event: EventId | undefined
    readonly orgUnit: OrgUnitId | undefined
    /** The day of the newest entry of this source. */
    readonly date: CalendarDate | undefined
}

/** One condition of the person, however often it was recorded. */
export interface Problem {
    /** Stable within a chart. */
    readonly key: string
    readonly name: string
    readonly code: string | undefined
    readonly status: ProblemStatus
    /** The finer word of the record (remission, relapse ...), where it has one. */
    readonly statusDetail: string | undefined
    readonly since: CalendarDate | undefined
    readonly lastSeen: CalendarDate | undefined
    readonly timesRecorded: number
    readonly sources: readonly ProblemSource[]
}
