import i18n from '@dhis2/d2-i18n'
import type { Chart } from '../../domain/chart'
import type { FilteredTimeline } from '../../domain/timeline-filter'
import { noVisitsWords } from './no-visits-words'
import { RowItems } from './row-items'
import type { RowTools } from './row-tools'
import classes from './row-view.module.css'
import { useNewest } from './use-newest'
import { useRows } from './use-rows'

/** The widget's form: so many of the newest visits and of the most urgent plans. */
export interface Compact {
    readonly visits: number
    readonly fullChartUrl: string
}

const MorePlans = ({ count }: { readonly count: number }) => (
    <p className={classes.quiet}>
        {i18n.t('{{count}} more scheduled', {
            count,
            defaultValue: '{{count}} more scheduled',
            defaultValue_plural: '{{count}} more scheduled',
        })}
    </p>
)

const FullChartLink = ({
    count,
    href,
}: {
    readonly count: number
    readonly href: string
}) => (
    <p className={classes.foot}>
        <a href={href} target="_top">
            {i18n.t('All {{count}} visits in the full chart', {
                count,
                defaultValue: 'The {{count}} visit in the full chart',
                defaultValue_plural: 'All {{count}} visits in the full chart',
            })}
        </a>
    </p>
)

/** A few rows without filter, and the way to all of them. */
export const CompactTimeline = ({
    chart,
    timeline,
    compact,
    tools,
}: {
    readonly chart: Chart
    readonly timeline: FilteredTimeline
    readonly compact: Compact
    readonly tools: RowTools
}) => {
    const newest = useNewest(timeline, compact.visits)
    const rows = useRows(newest)
    const morePlans = timeline.planned.length - newest.planned.length
    return (
        <>
            <RowItems
                rows={rows}
                indexes={rows.map((_, index) => index)}
                noVisits={noVisitsWords(timeline, chart.enrollments.length > 0)}
                tools={tools}
            />
            {morePlans > 0 && <MorePlans count={morePlans} />}
            <FullChartLink
                count={timeline.visits.length}
                href={compact.fullChartUrl}
            />
        </>
    )
}
