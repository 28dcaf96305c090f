import type { CalendarDate } from './calendar-date'
import type { RecordedSource } from './recorded-source'
import type { ValueContent } from './recorded-value'

export interface MedicationDose {
    readonly content: ValueContent
    /** UCUM, where the mapping gives one. */
    readonly unit: string | undefined
}

export interface MedicationSupply {
    readonly content: ValueContent
    /** Undefined where what was recorded is no number of days. */
    readonly days: number | undefined
}

/** Whether the person has it; `unclear` is an answer whose meaning the mapping does not know. */
export type MedicationAnswer = 'yes' | 'no' | 'unclear'

/** What one event says of one medicine. */
export interface MedicationEntry {
    readonly source: RecordedSource
    readonly answer: MedicationAnswer
    /** The answers themselves: a yes or no, the words of a status. */
    readonly said: readonly ValueContent[]
    readonly doses: readonly MedicationDose[]
    readonly supplies: readonly MedicationSupply[]
    /** The stage recorded no medicine later, and the enrollment goes on. */
    readonly isLatest: boolean
}

/** A time in which each record of its stage named the medicine. */
export interface MedicationRun {
    readonly from: CalendarDate
    /** The last day on which it was recorded: not the day on which it ended. */
    readonly to: CalendarDate
    readonly timesRecorded: number
}

/** One drug or regimen, however often it was recorded. */
export interface Medication {
    /** Stable within a chart. */
    readonly key: string
    readonly name: ValueContent
    /** Never empty; newest first, undated last. */
    readonly entries: readonly MedicationEntry[]
    /** Newest first; none where it was only denied, unclear or undated. */
    readonly runs: readonly MedicationRun[]
}

export interface MedicationRecord {
    readonly isMapped: boolean
    readonly medications: readonly Medication[]
}

/** What is known while no field is mapped. */
export const noMedicationRecord: MedicationRecord = {
    isMapped: false,
    medications: [],
}
