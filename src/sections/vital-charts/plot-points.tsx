import { partsOf } from './band-runs'
import type { MeasureChart, PlottedReading } from './chart-rows'
import { PlotMark } from './plot-mark'
import { across, down, PLOT_HEIGHT } from './plot-size'
import { heightOf, type ValueScale } from './value-scale'
import classes from './vital-charts.module.css'

interface PointsProps {
    readonly chart: MeasureChart
    readonly scale: ValueScale
}

/** The width that a line is drawn in before it is stretched; a stroke keeps its width. */
const DRAWN_WIDTH = 1000

/** Straight from value to value: nothing is smoothed over a gap. */
const linePath = ({ chart, scale }: PointsProps): string =>
    chart.drawn
        .map(({ place, highest }, index) => {
            const x = (place * DRAWN_WIDTH).toFixed(1)
            const y = down(heightOf(highest, scale)).toFixed(1)
            return `${index === 0 ? 'M' : 'L'}${x} ${y}`
        })
        .join(' ')

const Line = (props: PointsProps) => (
    <svg
        width="100%"
        height={PLOT_HEIGHT}
        viewBox={`0 0 ${DRAWN_WIDTH} ${PLOT_HEIGHT}`}
        preserveAspectRatio="none"
        overflow="visible"
    >
        <path
            d={linePath(props)}
            className={classes.line}
            vectorEffect="non-scaling-stroke"
        />
    </svg>
)

/** Both parts of a pressure, joined; a lone part stands alone. */
const Bar = ({
    point: { reading, place, lowest, highest },
    scale,
}: {
    readonly point: PlottedReading
    readonly scale: ValueScale
}) => (
    <>
        <line
            x1={across(place)}
            x2={across(place)}
            y1={down(heightOf(lowest, scale))}
            y2={down(heightOf(highest, scale))}
            className={classes.bar}
        />
        {partsOf(reading, true).map(({ part, value }) => (
            <PlotMark
                key={part}
                place={place}
                y={down(heightOf(value.value, scale))}
                level={value.flag?.level}
                isEnd
            />
        ))}
    </>
)

/** The values of one measure; a blood pressure as bars from its lower to its upper part. */
export const PlotPoints = ({ chart, scale }: PointsProps) => {
    const isPair = chart.measures.length > 1
    return (
        <>
            {!isPair && <Line chart={chart} scale={scale} />}
            {chart.drawn.map((point) => (
                <g key={point.index} data-point={point.reading.date}>
                    {isPair ? (
                        <Bar point={point} scale={scale} />
                    ) : (
                        <PlotMark
                            place={point.place}
                            y={down(heightOf(point.highest, scale))}
                            level={point.reading.flag?.level}
                        />
                    )}
                </g>
            ))}
        </>
    )
}
