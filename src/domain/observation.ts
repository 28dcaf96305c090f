import type { CalendarDate } from './calendar-date'
import type { Flag } from './flag'
import type { EventId, Named, OrgUnitId, ProgramId, StageId } from './ids'

/** What is measured, as the mapping names it. */
export interface Measure {
    readonly id: string
    readonly concept: string
    readonly name: string
    /** UCUM. */
    readonly unit: string
    readonly decimals: number | undefined
}

/** One measured value with its provenance. */
export interface Observation {
    readonly event: EventId
    readonly date: CalendarDate
    readonly program: Named<ProgramId>
    readonly stage: Named<StageId>
    readonly orgUnit: OrgUnitId | undefined
    /** In the unit of the measure. */
    readonly value: number
    /** The number as recorded, at its own precision; undefined where it had to be converted. */
    readonly text?: string | undefined
    /** As recorded, with its own unit, where it had to be converted. */
    readonly original:
        { readonly value: number; readonly unit: string } | undefined
    readonly flag: Flag | undefined
}

/** All values of one measure, newest first. */
export interface MeasureSeries {
    readonly measure: Measure
    readonly observations: readonly Observation[]
}
