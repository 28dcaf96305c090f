import { useMemo } from 'react'
import type { Timeline } from '../../domain/timeline'
import { formatMonth } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { type TimelineRow, timelineRows } from './timeline-rows'

/** The rows of a timeline, with months in the reader's calendar. */
export const useRows = (timeline: Timeline): readonly TimelineRow[] => {
    const locale = useLocale()
    return useMemo(
        () =>
            timelineRows(timeline, locale.today, (date) =>
                formatMonth(date, locale)
            ),
        [timeline, locale]
    )
}
