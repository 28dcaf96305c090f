import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import type { Chart } from '../../domain/chart'
import {
    type FilteredTimeline,
    isFiltering,
} from '../../domain/timeline-filter'
import type { CaptureLinks } from '../../ui/links'
import type { Loadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import type { PlaceName } from '../../ui/value-text'
import { type Compact, CompactTimeline } from './compact-timeline'
import { FullTimeline } from './full-timeline'
import { noVisitsWords } from './no-visits-words'
import type { RowTools } from './row-tools'
import { timelineHeading } from './timeline-heading'
import { useShownTimeline } from './use-shown-timeline'
import { type FilterState, useTimelineFilter } from './use-timeline-filter'

export interface TimelineProps {
    readonly load: Loadable<Chart>
    readonly placeName: PlaceName
    readonly links: CaptureLinks
    /** The page's scroll container: only rows in its sight are drawn. */
    readonly scrollElement: () => HTMLElement | null
    readonly compact?: Compact
}

interface FilledProps extends TimelineProps {
    readonly chart: Chart
    readonly timeline: FilteredTimeline
    readonly filter: FilterState
}

const Filled = (props: FilledProps) => {
    const { chart, timeline, filter, compact, placeName, links } = props
    const tools = useMemo<RowTools>(
        () => ({ placeName, links }),
        [placeName, links]
    )
    const common = { chart, timeline, tools }
    if (chart.events.length === 0) {
        const enrolled = chart.enrollments.length > 0
        return <EmptyNote>{noVisitsWords(timeline, enrolled)}</EmptyNote>
    }
    return compact ? (
        <CompactTimeline {...common} compact={compact} />
    ) : (
        <FullTimeline
            {...common}
            filter={filter}
            scrollElement={props.scrollElement}
        />
    )
}

/** Every event of every program: plans, the line of today, and the visits, newest first. */
export const Timeline = (props: TimelineProps) => {
    const filter = useTimelineFilter()
    const timeline = useShownTimeline(props.load, filter.applied)
    return (
        <SectionFrame
            id="timeline"
            title={i18n.t('Timeline')}
            heading={
                timeline &&
                timelineHeading(timeline, isFiltering(filter.applied))
            }
            load={props.load}
            skeletonRows={8}
        >
            {(chart) =>
                timeline && (
                    <Filled
                        {...props}
                        chart={chart}
                        timeline={timeline}
                        filter={filter}
                    />
                )
            }
        </SectionFrame>
    )
}
