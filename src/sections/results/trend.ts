import { extent } from 'd3-array'
import type { CalendarDate } from '../../domain/calendar-date'
import { type NormalSpan, normalSpan } from '../../domain/normal-span'
import { isCensored, type Quantity } from '../../domain/quantity'
import type { TestResult, TestSeries } from '../../domain/test-result'
import { type ThinPoint, thinPoints } from '../../domain/thin-points'
import { placeInWindow, type TimeWindow } from '../../domain/time-window'

/** Copies are compared by powers of ten: on an even axis one high value would flatten all others. */
const LOGARITHMIC: readonly string[] = ['viral-load']

/** Buckets of time of which the extremes are drawn in so small a picture. */
const BUCKETS = 40

export interface TrendPoint extends ThinPoint {
    /** 0 at the foot of the picture, 1 at its head. */
    readonly height: number
    /** Stands at the bound that was reported; the value itself lies beyond it. */
    readonly censored: boolean
}

export interface Trend {
    readonly from: CalendarDate
    readonly to: CalendarDate
    readonly logarithmic: boolean
    /** Oldest first. */
    readonly points: readonly TrendPoint[]
    /** Points to be joined: no line leads to a value that is known only by its bound. */
    readonly runs: readonly (readonly TrendPoint[])[]
    /** Heights of the ends of the range that holds for the latest result. */
    readonly limits: readonly number[]
}

interface Placed {
    readonly date: CalendarDate
    readonly quantity: Quantity
    readonly result: TestResult
}

const placedOf = (result: TestResult): readonly Placed[] => {
    const { date, quantity } = result
    return date && quantity ? [{ date, quantity, result }] : []
}

/** What the range of the latest result leaves unflagged, in the unit of the test. */
export const latestSpan = ({
    measure,
    results,
}: TestSeries): NormalSpan | undefined => {
    const range = results[0]?.range
    return range && normalSpan(range, measure.unit)
}

const limitsOf = (test: TestSeries): readonly number[] => {
    const span = latestSpan(test)
    return [span?.from?.value, span?.to?.value].filter(
        (value) => value !== undefined
    )
}

interface Axes {
    readonly window: TimeWindow
    readonly heightOf: (value: number) => number
}

const axisValue =
    (logarithmic: boolean) =>
    (value: number): number =>
        logarithmic ? Math.log10(Math.max(value, 0) + 1) : value

const heightsOf = (
    values: readonly number[],
    place: (value: number) => number
): Axes['heightOf'] => {
    const [low = 0, high = 0] = extent(values, place)
    return (value) => (high === low ? 0.5 : (place(value) - low) / (high - low))
}

const pointOf = (
    { date, quantity, result }: Placed,
    { window, heightOf }: Axes
): TrendPoint => ({
    place: placeInWindow(date, window),
    height: heightOf(quantity.number),
    lowest: quantity.number,
    highest: quantity.number,
    flagged: result.flag !== undefined,
    censored: isCensored(quantity),
})

const runsOf = (
    points: readonly TrendPoint[]
): readonly (readonly TrendPoint[])[] => {
    const runs: TrendPoint[][] = [[]]
    for (const point of points) {
        if (point.censored) {
            runs.push([])
        } else {
            runs.at(-1)?.push(point)
        }
    }
    return runs.filter(({ length }) => length > 1)
}

/** The dated amounts of a test over time; undefined where there are not two to compare. */
export const trendOf = (test: TestSeries): Trend | undefined => {
    const placed = test.results.flatMap(placedOf).reverse()
    const from = placed[0]?.date
    const to = placed.at(-1)?.date
    if (placed.length < 2 || !from || !to) {
        return undefined
    }
    const logarithmic = LOGARITHMIC.includes(test.measure.concept)
    const limits = limitsOf(test)
    const values = placed.map(({ quantity }) => quantity.number)
    const heightOf = heightsOf([...values, ...limits], axisValue(logarithmic))
    const axes = { window: { from, to }, heightOf }
    const points = thinPoints(
        placed.map((one) => pointOf(one, axes)),
        BUCKETS
    )
    return {
        from,
        to,
        logarithmic,
        points,
        runs: runsOf(points),
        limits: limits.map(heightOf),
    }
}
