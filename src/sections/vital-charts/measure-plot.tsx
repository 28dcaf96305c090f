import i18n from '@dhis2/d2-i18n'
import type { CalendarDate } from '../../domain/calendar-date'
import type { TimeWindow } from '../../domain/time-window'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { MeasureChart } from './chart-rows'
import { spokenReading } from './chart-words'
import { Plot } from './plot'
import { ReadingDetails, type ReadingTools } from './reading-details'
import classes from './vital-charts.module.css'

interface MeasurePlotProps extends ReadingTools {
    readonly chart: MeasureChart
    readonly window: TimeWindow
    readonly day: CalendarDate | undefined
    /** The chosen reading; the newest where none is. */
    readonly chosen: number | undefined
    readonly choose: (index: number) => void
}

/** Goes from value to value by arrow keys, also over points too close to be told apart. */
const ValueSlider = ({
    chart: { name, measures, readings },
    index,
    choose,
}: {
    readonly chart: MeasureChart
    readonly index: number
    readonly choose: (index: number) => void
}) => {
    const locale = useLocale()
    const reading = readings[index]?.reading
    return (
        <input
            type="range"
            dir="ltr"
            className={classes.slider}
            min={0}
            max={readings.length - 1}
            step={1}
            value={index}
            aria-label={i18n.t('Values of {{name}}, oldest to newest', {
                name,
                interpolation: unescaped,
            })}
            aria-valuetext={reading && spokenReading(reading, measures, locale)}
            onChange={({ target }) => choose(Number(target.value))}
        />
    )
}

/** The picture of one measure, a way through its values, and the chosen one in words. */
export const MeasurePlot = ({
    chart,
    window,
    day,
    chosen,
    choose,
    ...tools
}: MeasurePlotProps) => {
    const { readings, measures } = chart
    const index = chosen ?? readings.length - 1
    const reading = readings[index]?.reading
    if (!reading) {
        return <EmptyNote>{i18n.t('No value in this time')}</EmptyNote>
    }
    return (
        <>
            <Plot chart={chart} window={window} day={day} onPick={choose} />
            {readings.length > 1 && (
                <ValueSlider chart={chart} index={index} choose={choose} />
            )}
            <ReadingDetails reading={reading} measures={measures} {...tools} />
        </>
    )
}
