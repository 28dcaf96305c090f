import { nice, ticks } from 'd3-array'
import type { BandRun } from './band-runs'
import type { PlottedReading } from './chart-rows'

const TICKS = 4

/** The axis of values: not from zero, since what matters is the change. */
export interface ValueScale {
    readonly min: number
    readonly max: number
    readonly ticks: readonly number[]
}

const boundsOf = ({ span: { from, to } }: BandRun): readonly number[] =>
    [from?.value, to?.value].filter((value) => value !== undefined)

/** Room for all values of the window and the limits of their ranges. */
export const valueScale = (
    readings: readonly PlottedReading[],
    bands: readonly BandRun[]
): ValueScale => {
    const values = [
        ...readings.flatMap(({ lowest, highest }) => [lowest, highest]),
        ...bands.flatMap(boundsOf),
    ]
    const low = Math.min(...values)
    const high = Math.max(...values)
    const room = high === low ? Math.max(Math.abs(high) * 0.05, 0.5) : 0
    const [min, max] = nice(low - room, high + room, TICKS)
    return { min, max, ticks: ticks(min, max, TICKS) }
}

/** 0 at the foot of the axis, 1 at its head. */
export const heightOf = (value: number, { min, max }: ValueScale): number =>
    (value - min) / (max - min)
