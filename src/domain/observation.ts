import type { CalendarDate } from './calendar-date'
import type { EventSource } from './event-source'
import type { Flag } from './flag'
import type { EventId, Named, OrgUnitId, ProgramId, StageId } from './ids'
import type { ValueContent } from './recorded-value'
import type { ReferenceRange } from './reference-range'

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
    /** The range that held for the person on that day, in its own unit; undefined where there is none. */
    readonly range?: ReferenceRange | undefined
}

export type UnplacedReason = 'not-a-number' | 'no-date' | 'unit-not-convertible'

/** What was recorded for a measure and can stand on no axis of value and time. */
export interface UnplacedValue extends EventSource {
    /** The name of the field. */
    readonly name: string
    readonly content: ValueContent
    /** UCUM unit in which the field is recorded. */
    readonly unit: string
    readonly reason: UnplacedReason
}

/** All values of one measure, newest first. */
export interface MeasureSeries {
    readonly measure: Measure
    readonly observations: readonly Observation[]
    readonly unplaced?: readonly UnplacedValue[] | undefined
}
