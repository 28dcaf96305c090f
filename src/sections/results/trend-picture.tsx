import i18n from '@dhis2/d2-i18n'
import { line } from 'd3-shape'
import { unescaped } from '../../ui/unescaped'
import type { Trend, TrendPoint } from './trend'
import classes from './trend-picture.module.css'

const WIDTH = 96
const HEIGHT = 28
const EDGE = 4
/** With more points than this, marks of full size would hide the line. */
const FEW = 24

const across = (place: number): number => EDGE + place * (WIDTH - 2 * EDGE)
const down = (height: number): number =>
    EDGE + (1 - height) * (HEIGHT - 2 * EDGE)

const path = line<TrendPoint>()
    .x(({ place }) => across(place))
    .y(({ height }) => down(height))

/** The shape tells as much as the colour: a square is flagged, an open mark is a bound. */
const Mark = ({
    point: { place, height, flagged, censored },
    radius,
}: {
    readonly point: TrendPoint
    readonly radius: number
}) => {
    const x = across(place)
    const y = down(height)
    const className = censored ? classes.open : classes.closed
    return flagged ? (
        <rect
            className={className}
            x={x - radius}
            y={y - radius}
            width={2 * radius}
            height={2 * radius}
        />
    ) : (
        <circle className={className} cx={x} cy={y} r={radius} />
    )
}

/** The amounts of a test over time, small, with the limits of the range as broken lines. */
export const TrendPicture = ({
    name,
    trend: { points, runs, limits },
}: {
    readonly name: string
    readonly trend: Trend
}) => (
    <svg
        className={classes.trend}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={i18n.t('Trend of {{name}}', {
            name,
            interpolation: unescaped,
        })}
    >
        {limits.map((height, index) => (
            <line
                key={index}
                className={classes.limit}
                x1={0}
                x2={WIDTH}
                y1={down(height)}
                y2={down(height)}
            />
        ))}
        {runs.map((run, index) => (
            <path
                key={index}
                className={classes.line}
                d={path([...run]) ?? undefined}
            />
        ))}
        {points.map((point, index) => (
            <Mark
                key={index}
                point={point}
                radius={points.length > FEW ? 0.75 : 2}
            />
        ))}
    </svg>
)
