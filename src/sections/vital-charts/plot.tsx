import type { PointerEvent } from 'react'
import type { CalendarDate } from '../../domain/calendar-date'
import { placeInWindow, type TimeWindow } from '../../domain/time-window'
import { useLocale } from '../../ui/locale-context'
import type { MeasureChart, PlottedReading } from './chart-rows'
import { pictureWords } from './chart-words'
import { LimitAxis, PlotGrid, TimeAxis, ValueAxis } from './plot-axes'
import { PlotBands } from './plot-bands'
import { PlotPoints } from './plot-points'
import { across, PLOT_HEIGHT } from './plot-size'
import { valueScale } from './value-scale'
import classes from './vital-charts.module.css'

/** The reading nearest to where the reader points. */
const nearest = (
    readings: readonly PlottedReading[],
    { clientX, currentTarget }: PointerEvent
): PlottedReading | undefined => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const place = width === 0 ? 1 : (clientX - left) / width
    return readings.reduce<PlottedReading | undefined>(
        (best, one) =>
            best && Math.abs(best.place - place) < Math.abs(one.place - place)
                ? best
                : one,
        undefined
    )
}

interface PlotProps {
    readonly chart: MeasureChart
    readonly window: TimeWindow
    /** The day that is marked in every chart. */
    readonly day: CalendarDate | undefined
    readonly onPick: (index: number) => void
}

const DayLine = ({
    day,
    window,
}: {
    readonly day: CalendarDate
    readonly window: TimeWindow
}) => (
    <line
        x1={across(placeInWindow(day, window))}
        x2={across(placeInWindow(day, window))}
        y1="0"
        y2={PLOT_HEIGHT}
        className={classes.dayLine}
        data-day={day}
    />
)

/** One measure over time. Time runs from left to right in every language, as on paper charts. */
export const Plot = ({ chart, window, day, onPick }: PlotProps) => {
    const locale = useLocale()
    const scale = valueScale(chart.readings, chart.bands)
    return (
        <div className={classes.plot} dir="ltr">
            <ValueAxis scale={scale} />
            <div
                className={classes.area}
                onPointerDown={(event) => {
                    const picked = nearest(chart.readings, event)
                    if (picked) {
                        onPick(picked.index)
                    }
                }}
            >
                <svg
                    role="img"
                    aria-label={pictureWords(chart, locale)}
                    width="100%"
                    height={PLOT_HEIGHT}
                    overflow="visible"
                >
                    <PlotGrid window={window} scale={scale} />
                    <PlotBands bands={chart.bands} scale={scale} />
                    {day && <DayLine day={day} window={window} />}
                    <PlotPoints chart={chart} scale={scale} />
                </svg>
                <TimeAxis window={window} />
            </div>
            <LimitAxis bands={chart.bands} scale={scale} />
        </div>
    )
}
