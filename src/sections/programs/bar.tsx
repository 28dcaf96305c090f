import type { EnrollmentBar } from '../../domain/enrollment-bars'
import classes from './programs.module.css'

/** Of the drawing; it is stretched to the width of the section. */
const WIDTH = 1000
const HEIGHT = 12

const x = (place: number): string => (place * WIDTH).toFixed(0)

/** What was done is a full stroke, what is planned a half one: told apart without colour. */
const strokes = (places: readonly number[], from: number): string =>
    places.map((place) => `M${x(place)} ${from}V${HEIGHT}`).join('')

/** An enrollment over time. Its text stands beside it: the drawing is not read out. */
export const Bar = ({
    bar: { span, done, planned, enrollment },
    today,
}: {
    readonly bar: EnrollmentBar
    readonly today: number
}) => (
    <svg
        className={classes.bar}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
    >
        {span && (
            <rect
                className={
                    enrollment.status === 'active'
                        ? classes.active
                        : classes.ended
                }
                x={x(span.from)}
                y={3}
                width={Math.max(2, (span.to - span.from) * WIDTH)}
                height={6}
            />
        )}
        <path className={classes.done} d={strokes(done, 0)} />
        <path className={classes.planned} d={strokes(planned, HEIGHT / 2)} />
        <path className={classes.today} d={strokes([today], 0)} />
    </svg>
)
