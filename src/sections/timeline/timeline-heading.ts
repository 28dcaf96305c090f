import i18n from '@dhis2/d2-i18n'
import type { FilteredTimeline } from '../../domain/timeline-filter'
import { unescaped } from '../../ui/unescaped'
import { countsOf } from './timeline-counts'

const visitsText = (count: number): string =>
    i18n.t('{{count}} visits', {
        count,
        defaultValue: '{{count}} visit',
        defaultValue_plural: '{{count}} visits',
    })

const eventsText = (count: number): string =>
    i18n.t('{{count}} events', {
        count,
        defaultValue: '{{count}} event',
        defaultValue_plural: '{{count}} events',
    })

/** The heading: what the timeline shows, and what its filter hides. */
export const timelineHeading = (
    timeline: FilteredTimeline,
    filtering: boolean
): string => {
    const counts = countsOf(timeline)
    const visits = visitsText(counts.visits)
    const events = eventsText(counts.events)
    return filtering
        ? i18n.t(
              'Timeline ({{visits}}, {{events}}; {{hiddenVisits}}, {{hiddenEvents}} hidden by the filter)',
              {
                  visits,
                  events,
                  hiddenVisits: visitsText(timeline.hiddenVisits),
                  hiddenEvents: eventsText(timeline.hiddenEvents),
                  interpolation: unescaped,
              }
          )
        : i18n.t('Timeline ({{visits}}, {{events}})', {
              visits,
              events,
              interpolation: unescaped,
          })
}
