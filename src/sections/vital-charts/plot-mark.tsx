import type { FlagLevel } from '../../domain/flag'
import { across } from './plot-size'
import classes from './vital-charts.module.css'

/** One shape for each way of being out of range, so that no colour is needed. */
const SHAPES: Readonly<Record<FlagLevel, string>> = {
    HH: 'M0 -7 L5 0 L-5 0 Z M0 -2 L5 5 L-5 5 Z',
    H: 'M0 -5 L5 4 L-5 4 Z',
    L: 'M0 5 L5 -4 L-5 -4 Z',
    LL: 'M0 7 L5 0 L-5 0 Z M0 2 L5 -5 L-5 -5 Z',
    A: 'M-4 -4 H4 V4 H-4 Z',
}

interface PlotMarkProps {
    readonly place: number
    readonly y: number
    readonly level: FlagLevel | undefined
    /** The end of a bar, which needs no ring. */
    readonly isEnd?: boolean
}

/** A value on the chart: a ring, the cap of a bar, or the shape of its flag. */
export const PlotMark = ({ place, y, level, isEnd = false }: PlotMarkProps) => {
    if (!level && !isEnd) {
        return (
            <circle cx={across(place)} cy={y} r={3} className={classes.ring} />
        )
    }
    return (
        <svg x={across(place)} y={y} overflow="visible">
            {level ? (
                <path
                    d={SHAPES[level]}
                    className={classes.shape}
                    data-level={level}
                />
            ) : (
                <path d="M-4 0 H4" className={classes.cap} />
            )}
        </svg>
    )
}

/** The same shape in a line of text. */
export const LegendMark = ({
    level,
}: {
    readonly level: FlagLevel | undefined
}) => (
    <svg
        width="14"
        height="16"
        aria-hidden="true"
        className={classes.legendMark}
    >
        <svg x="7" y="8" overflow="visible">
            {level ? (
                <path d={SHAPES[level]} className={classes.shape} />
            ) : (
                <circle r={3} className={classes.ring} />
            )}
        </svg>
    </svg>
)
