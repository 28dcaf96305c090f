import { useMemo } from 'react'
import type { Timeline } from '../../domain/timeline'

/** The newest visits and the most urgent plans, at most so many of each. */
export const useNewest = (timeline: Timeline, most: number): Timeline =>
    useMemo(
        () => ({
            planned: timeline.planned.slice(0, most),
            visits: timeline.visits.slice(0, most),
        }),
        [timeline, most]
    )
