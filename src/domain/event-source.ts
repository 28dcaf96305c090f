import type { CalendarDate } from './calendar-date'
import type { ClinicalEvent } from './clinical-event'
import type { EventId, Named, OrgUnitId, ProgramId, StageId } from './ids'

/** The event that something was recorded in: program, stage, day and place. */
export interface EventSource {
    readonly event: EventId
    readonly program: Named<ProgramId>
    readonly stage: Named<StageId>
    readonly orgUnit: OrgUnitId | undefined
    /** The day of the visit. */
    readonly date: CalendarDate | undefined
}

export const eventSourceOf = ({
    id,
    program,
    stage,
    orgUnit,
    date,
}: ClinicalEvent): EventSource => ({ event: id, program, stage, orgUnit, date })
