import type { CalendarDate } from './calendar-date'
import type { EventSource } from './event-source'
import type { ValueContent } from './recorded-value'

/** What one field of one event says of a dose. */
export interface DoseSource extends EventSource {
    /** Name of the field. */
    readonly name: string
    readonly content: ValueContent
    /** Name that the mapping gives to what this field records: two products may be one vaccine. */
    readonly product: string
}

/** `unclear`: something stands there that is neither a yes nor a no, or both. */
export type DoseState = 'given' | 'not-given' | 'unclear'

/** One dose as the record has it: what was given, or said not to be. Nothing is computed. */
export interface DoseRecord {
    /** Stable within a chart. */
    readonly key: string
    /** 0 is the dose at birth; undefined where the record does not say which dose. */
    readonly dose: number | undefined
    readonly state: DoseState
    /** The day on which it was given; of a dose that was not, the day of the visit. */
    readonly date: CalendarDate | undefined
    /** Whether the day is a recorded value, or that of the visit where the yes stands. */
    readonly dateFrom: 'value' | 'visit'
    readonly reason: ValueContent | undefined
    readonly sources: readonly DoseSource[]
}

export interface VaccineRecord {
    /** Short name, such as bcg or opv. */
    readonly vaccine: string
    readonly name: string
    /** By number, then by day. Empty: no doses recorded, which is not the same as none given. */
    readonly doses: readonly DoseRecord[]
}

export interface Immunizations {
    /** One entry for each mapped vaccine, in the order of the mapping; none when no dose is mapped. */
    readonly vaccines: readonly VaccineRecord[]
    /** What speaks of no single vaccine: a code without a place, a reason that several share. */
    readonly unassigned: readonly DoseRecord[]
}

export const noImmunizations: Immunizations = { vaccines: [], unassigned: [] }

/** Doses given, over all vaccines. */
export const givenDoses = ({ vaccines }: Immunizations): number =>
    vaccines
        .flatMap(({ doses }) => doses)
        .filter(({ state }) => state === 'given').length
