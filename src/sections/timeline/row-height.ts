import type { TimelineRow } from './timeline-rows'

const HEADING = 32
const PLANNED = 29
const VISIT = 44
const EVENT = 24
const VALUE_LINE = 22
const VALUES_A_LINE = 3
const MOST_LINES = 4

/** A guess at a row's height in pixels, for the scroll bar; what is on the screen is measured. */
export const guessHeight = (row: TimelineRow): number => {
    switch (row.kind) {
        case 'visit':
            return row.visit.events.reduce(
                (sum, { values }) =>
                    sum +
                    EVENT +
                    VALUE_LINE *
                        Math.min(
                            MOST_LINES,
                            Math.ceil(values.length / VALUES_A_LINE)
                        ),
                VISIT
            )
        case 'planned':
            return PLANNED
        default:
            return HEADING
    }
}
