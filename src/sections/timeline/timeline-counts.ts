import type { Timeline } from '../../domain/timeline'

/** How much a timeline holds; planned events are events too, though no visits. */
export interface TimelineCounts {
    readonly visits: number
    readonly events: number
}

export const countsOf = ({ visits, planned }: Timeline): TimelineCounts => ({
    visits: visits.length,
    events: visits.reduce(
        (sum, { events }) => sum + events.length,
        planned.length
    ),
})
