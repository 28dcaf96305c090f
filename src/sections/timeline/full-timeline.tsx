import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useMemo } from 'react'
import type { Chart } from '../../domain/chart'
import type { FilteredTimeline } from '../../domain/timeline-filter'
import { unescaped } from '../../ui/unescaped'
import { FilterBar } from './filter-bar'
import { filterOptionsOf } from './filter-options'
import { noVisitsWords } from './no-visits-words'
import { RowList } from './row-list'
import type { RowTools } from './row-tools'
import classes from './row-view.module.css'
import { countsOf } from './timeline-counts'
import { useRows } from './use-rows'
import type { FilterState } from './use-timeline-filter'

interface FullTimelineProps {
    readonly chart: Chart
    readonly timeline: FilteredTimeline
    readonly filter: FilterState
    readonly scrollElement: () => HTMLElement | null
    readonly tools: RowTools
}

const AllHidden = ({
    total,
    clear,
}: {
    readonly total: number
    readonly clear: () => void
}) => (
    <div className={classes.foot} role="status">
        {i18n.t('0 of {{total}} shown, since the filter hides all', {
            total,
            interpolation: unescaped,
        })}
        <Button small onClick={clear}>
            {i18n.t('Show all')}
        </Button>
    </div>
)

const Rows = (props: FullTimelineProps) => {
    const rows = useRows(props.timeline)
    return (
        <>
            <RowList
                rows={rows}
                scrollElement={props.scrollElement}
                noVisits={noVisitsWords(
                    props.timeline,
                    props.chart.enrollments.length > 0
                )}
                tools={props.tools}
            />
            <p className={classes.footnote}>
                {i18n.t(
                    'A visit is all that was recorded on one day in one place, over all programs.'
                )}
            </p>
        </>
    )
}

/** The filter, and every visit and plan that it lets through. */
export const FullTimeline = (props: FullTimelineProps) => {
    const { chart, timeline, filter } = props
    const programs = useMemo(() => filterOptionsOf(chart.events), [chart])
    return (
        <>
            <FilterBar state={filter} programs={programs} />
            {countsOf(timeline).events > 0 ? (
                <Rows {...props} />
            ) : (
                <AllHidden total={timeline.hiddenEvents} clear={filter.clear} />
            )}
        </>
    )
}
