import type { Flag } from './flag'
import type { Measure } from './observation'
import type { Quantity } from './quantity'
import type { RecordedSource } from './recorded-source'
import type { ValueContent } from './recorded-value'
import type { ReferenceRange } from './reference-range'

/** One result of a test, as recorded, with its provenance. */
export interface TestResult extends RecordedSource {
    /** The name of the field. */
    readonly name: string
    readonly content: ValueContent
    /** UCUM unit in which it was recorded; empty where the mapping gives none. */
    readonly recordedUnit: string
    /** In the unit of the test; undefined for what is no amount or cannot be converted. */
    readonly quantity: Quantity | undefined
    readonly flag: Flag | undefined
    /** The range that held for the person at that visit. */
    readonly range: ReferenceRange | undefined
}

/** All results of one test over all programs, newest first, the undated last. */
export interface TestSeries {
    readonly measure: Measure
    readonly results: readonly TestResult[]
}

export interface ResultRecord {
    readonly isMapped: boolean
    /** One entry for each mapped test, in the order of the mapping, also when it was never done. */
    readonly tests: readonly TestSeries[]
}

export const noResultRecord: ResultRecord = { isMapped: false, tests: [] }

/** Whether the test gives amounts, so that its results stand in a flow sheet. */
export const isNumericTest = ({ measure, results }: TestSeries): boolean =>
    measure.unit !== '' ||
    results.some(({ quantity }) => quantity !== undefined)

/** Judged by its latest result: what was abnormal once and is no longer is history. */
export const isAbnormal = ({ results }: TestSeries): boolean =>
    results[0]?.flag !== undefined
