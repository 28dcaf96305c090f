import type { CalendarDate } from '../../domain/calendar-date'
import type { PlannedEvent, Timeline, Visit } from '../../domain/timeline'

/** One line of the list on the screen; every kind has a key that is its own. */
export type TimelineRow =
    | { readonly kind: 'planned-heading'; readonly key: string }
    | {
          readonly kind: 'planned'
          readonly key: string
          readonly planned: PlannedEvent
      }
    | {
          readonly kind: 'visit'
          readonly key: string
          readonly visit: Visit
          readonly inFuture: boolean
      }
    | {
          readonly kind: 'today'
          readonly key: string
          readonly date: CalendarDate
      }
    | {
          readonly kind: 'month'
          readonly key: string
          readonly month: string
      }
    | { readonly kind: 'no-date'; readonly key: string }
    | { readonly kind: 'no-visits'; readonly key: string }

export type VisitRow = Extract<TimelineRow, { kind: 'visit' }>
export type PlannedRow = Extract<TimelineRow, { kind: 'planned' }>

/** The name of the month of a day, in the reader's calendar. */
export type MonthOf = (date: CalendarDate) => string

const plannedRows = (planned: readonly PlannedEvent[]): TimelineRow[] =>
    planned.length === 0
        ? []
        : [
              { kind: 'planned-heading', key: 'planned-heading' },
              ...planned.map((one): TimelineRow => ({
                  kind: 'planned',
                  key: `planned ${one.event.id}`,
                  planned: one,
              })),
          ]

const visitRow = (visit: Visit, inFuture: boolean): TimelineRow => ({
    kind: 'visit',
    key: `visit ${visit.key}`,
    visit,
    inFuture,
})

const headingOf = ({ date }: Visit, monthOf: MonthOf): TimelineRow => {
    if (date === undefined) {
        return { kind: 'no-date', key: 'no-date' }
    }
    const month = monthOf(date)
    return { kind: 'month', key: `month ${month}`, month }
}

const visitRows = (
    visits: readonly Visit[],
    monthOf: MonthOf
): TimelineRow[] => {
    const rows: TimelineRow[] = []
    let last: string | undefined
    for (const visit of visits) {
        const heading = headingOf(visit, monthOf)
        if (heading.key !== last) {
            rows.push(heading)
            last = heading.key
        }
        rows.push(visitRow(visit, false))
    }
    return rows
}

/** Plans and what is dated after today, the line of today, then the visits newest first. */
export const timelineRows = (
    { planned, visits }: Timeline,
    today: CalendarDate,
    monthOf: MonthOf
): readonly TimelineRow[] => {
    const isAhead = ({ date }: Visit) => date !== undefined && date > today
    const past = visits.filter((visit) => !isAhead(visit))
    return [
        ...plannedRows(planned),
        ...visits.filter(isAhead).map((visit) => visitRow(visit, true)),
        { kind: 'today', key: 'today', date: today },
        ...(visits.length === 0
            ? [{ kind: 'no-visits', key: 'no-visits' } as const]
            : visitRows(past, monthOf)),
    ]
}
