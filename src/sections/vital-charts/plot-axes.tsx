import type { CalendarDate } from '../../domain/calendar-date'
import {
    placeInWindow,
    timeTicks,
    type TimeWindow,
} from '../../domain/time-window'
import { formatDate } from '../../ui/format-date'
import { formatNumber } from '../../ui/format-number'
import { useLocale } from '../../ui/locale-context'
import type { BandRun } from './band-runs'
import { across, down, PLOT_HEIGHT } from './plot-size'
import { heightOf, type ValueScale } from './value-scale'
import classes from './vital-charts.module.css'

/** As many labels as have room, at most. */
const TIME_TICKS = 6
const NARROW_TIME_TICKS = 3
const AXIS_HEIGHT = 16

export const PlotGrid = ({
    window,
    scale,
}: {
    readonly window: TimeWindow
    readonly scale: ValueScale
}) => (
    <>
        {scale.ticks.map((value) => (
            <line
                key={value}
                x1="0"
                x2="100%"
                y1={down(heightOf(value, scale))}
                y2={down(heightOf(value, scale))}
                className={classes.grid}
            />
        ))}
        {timeTicks(window, TIME_TICKS).map((date) => (
            <line
                key={date}
                x1={across(placeInWindow(date, window))}
                x2={across(placeInWindow(date, window))}
                y1="0"
                y2={PLOT_HEIGHT}
                className={classes.grid}
            />
        ))}
    </>
)

export const ValueAxis = ({ scale }: { readonly scale: ValueScale }) => {
    const locale = useLocale()
    return (
        <svg
            className={classes.valueAxis}
            height={PLOT_HEIGHT}
            aria-hidden="true"
        >
            {scale.ticks.map((value) => (
                <text
                    key={value}
                    x="100%"
                    y={down(heightOf(value, scale))}
                    textAnchor="end"
                    dominantBaseline="middle"
                    className={classes.axisText}
                >
                    {formatNumber(value, locale)}
                </text>
            ))}
        </svg>
    )
}

/** A label at an edge stays within it. */
const anchorAt = (place: number): 'start' | 'middle' | 'end' => {
    if (place < 0.15) {
        return 'start'
    }
    return place > 0.85 ? 'end' : 'middle'
}

const TimeLabels = ({
    window,
    most,
    className,
}: {
    readonly window: TimeWindow
    readonly most: number
    readonly className: string | undefined
}) => {
    const locale = useLocale()
    return (
        <svg className={className} height={AXIS_HEIGHT} aria-hidden="true">
            {timeTicks(window, most).map((date: CalendarDate) => {
                const place = placeInWindow(date, window)
                return (
                    <text
                        key={date}
                        x={across(place)}
                        y="12"
                        textAnchor={anchorAt(place)}
                        className={classes.axisText}
                    >
                        {formatDate(date, locale)}
                    </text>
                )
            })}
        </svg>
    )
}

/** The style sheet shows the one that the screen has room for. */
export const TimeAxis = ({ window }: { readonly window: TimeWindow }) => (
    <>
        <TimeLabels
            window={window}
            most={TIME_TICKS}
            className={classes.timeAxis}
        />
        <TimeLabels
            window={window}
            most={NARROW_TIME_TICKS}
            className={classes.narrowTimeAxis}
        />
    </>
)

/** The limits of the newest range, written beside the plot. */
export const LimitAxis = ({
    bands,
    scale,
}: {
    readonly bands: readonly BandRun[]
    readonly scale: ValueScale
}) => {
    const locale = useLocale()
    const newest = new Map(bands.map((run) => [run.part, run]))
    const limits = [...newest.values()].flatMap(({ span }) =>
        [span.from?.value, span.to?.value].filter(
            (value) => value !== undefined
        )
    )
    return (
        <svg
            className={classes.limitAxis}
            height={PLOT_HEIGHT}
            aria-hidden="true"
        >
            {[...new Set(limits)].map((value) => (
                <text
                    key={value}
                    x="2"
                    y={down(heightOf(value, scale))}
                    dominantBaseline="middle"
                    className={classes.limitText}
                >
                    {formatNumber(value, locale)}
                </text>
            ))}
        </svg>
    )
}
