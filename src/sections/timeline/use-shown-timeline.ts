import { useMemo } from 'react'
import type { Chart } from '../../domain/chart'
import { timelineOf } from '../../domain/timeline'
import {
    type FilteredTimeline,
    filterTimeline,
    type TimelineFilter,
} from '../../domain/timeline-filter'
import type { Loadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'

/** The timeline as the filter leaves it; undefined until the chart is there. */
export const useShownTimeline = (
    load: Loadable<Chart>,
    filter: TimelineFilter
): FilteredTimeline | undefined => {
    const { today } = useLocale()
    const events = load.state === 'ready' ? load.value.events : undefined
    const whole = useMemo(
        () => events && timelineOf(events, today),
        [events, today]
    )
    return useMemo(
        () => whole && filterTimeline(whole, filter),
        [whole, filter]
    )
}
