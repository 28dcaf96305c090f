import type { SpanEnd } from '../../domain/normal-span'
import type { BandRun } from './band-runs'
import { across, down, PLOT_HEIGHT } from './plot-size'
import { heightOf, type ValueScale } from './value-scale'
import classes from './vital-charts.module.css'

/** A band of one reading must still be seen. */
const PAD = 0.008

interface BandProps {
    readonly run: BandRun
    readonly scale: ValueScale
}

const Limit = ({
    run,
    scale,
    end,
}: BandProps & { readonly end: SpanEnd | undefined }) =>
    end ? (
        <line
            x1={across(run.from - PAD)}
            x2={across(run.to + PAD)}
            y1={down(heightOf(end.value, scale))}
            y2={down(heightOf(end.value, scale))}
            className={classes.limit}
        />
    ) : null

/** An open end reaches to the edge of the plot. */
const Fill = ({ run, scale }: BandProps) => {
    const { from, to } = run.span
    const top = to ? down(heightOf(to.value, scale)) : 0
    const foot = from ? down(heightOf(from.value, scale)) : PLOT_HEIGHT
    return (
        <rect
            x={across(run.from - PAD)}
            width={across(run.to - run.from + 2 * PAD)}
            y={top}
            height={foot - top}
            className={classes.band}
        />
    )
}

/** The range that held at each value; of a pressure, whose bands would overlap, the limits alone. */
export const PlotBands = ({
    bands,
    scale,
}: {
    readonly bands: readonly BandRun[]
    readonly scale: ValueScale
}) => (
    <>
        {bands.map((run, index) => (
            <g key={index} data-band={run.range.id}>
                {run.part === 'single' && <Fill run={run} scale={scale} />}
                <Limit run={run} scale={scale} end={run.span.from} />
                <Limit run={run} scale={scale} end={run.span.to} />
            </g>
        ))}
    </>
)
