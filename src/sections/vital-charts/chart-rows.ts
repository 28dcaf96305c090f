import type { MeasureReadings, Reading } from '../../domain/last-known'
import type {
    Measure,
    MeasureSeries,
    Observation,
    UnplacedValue,
} from '../../domain/observation'
import { type ThinPoint, thinPoints } from '../../domain/thin-points'
import {
    isInWindow,
    placeInWindow,
    type TimeWindow,
} from '../../domain/time-window'
import { type BandRun, bandRuns } from './band-runs'

/** Buckets of time of which the extremes are drawn, where a measure has more values than this. */
const BUCKETS = 120

/** A reading where it stands on the axes. */
export interface PlottedReading extends ThinPoint {
    readonly reading: Reading
    /** Its place among the readings of the window, oldest first. */
    readonly index: number
}

/** One measure, or both parts of a blood pressure, as far as the window shows it. */
export interface MeasureChart {
    readonly key: string
    readonly name: string
    readonly measures: readonly Measure[]
    /** Readings at any time. */
    readonly total: number
    readonly latest: Reading | undefined
    /** Those of the window, oldest first. */
    readonly readings: readonly PlottedReading[]
    /** Those of them that are drawn. */
    readonly drawn: readonly PlottedReading[]
    readonly bands: readonly BandRun[]
    readonly unplaced: readonly UnplacedValue[]
}

const plotted = (
    reading: Reading,
    index: number,
    window: TimeWindow
): PlottedReading => {
    const values = reading.parts.map(({ value }: Observation) => value)
    return {
        reading,
        index,
        place: placeInWindow(reading.date, window),
        lowest: Math.min(...values),
        highest: Math.max(...values),
        flagged: reading.flag !== undefined,
    }
}

const unplacedOf = (
    { measures }: MeasureReadings,
    vitals: readonly MeasureSeries[]
): readonly UnplacedValue[] =>
    vitals
        .filter(({ measure }) => measures.includes(measure))
        .flatMap(({ unplaced }) => unplaced ?? [])

/** What the window shows of one measure. */
export const measureChart = (
    entry: MeasureReadings,
    vitals: readonly MeasureSeries[],
    window: TimeWindow
): MeasureChart => {
    const readings = entry.readings
        .filter(({ date }) => isInWindow(date, window))
        .reverse()
        .map((reading, index) => plotted(reading, index, window))
    const { key, name, measures } = entry
    return {
        key,
        name,
        measures,
        total: entry.readings.length,
        latest: entry.readings[0],
        readings,
        drawn: thinPoints(readings, BUCKETS),
        bands: bandRuns(readings, measures),
        unplaced: unplacedOf(entry, vitals),
    }
}

/** Whether there is anything to show of it, at any time. */
export const hasValues = ({ total, unplaced }: MeasureChart): boolean =>
    total > 0 || unplaced.length > 0
