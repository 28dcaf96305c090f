import type { CalendarDate } from './calendar-date'
import { daysBetween } from './calendar-date'
import type { ClinicalEvent } from './clinical-event'
import type { OrgUnitId } from './ids'
import { newestFirst } from './order'

/** The events of one person on one day in one place, over all programs: derived, not recorded. */
export interface Visit {
    readonly key: string
    readonly date: CalendarDate | undefined
    readonly orgUnit: OrgUnitId | undefined
    readonly events: readonly ClinicalEvent[]
}

/** A planned event; `daysOverdue` is 0 or less until its day has passed. */
export interface PlannedEvent {
    readonly event: ClinicalEvent
    readonly daysOverdue: number | undefined
}

export interface Timeline {
    /** Scheduled and overdue events, the most urgent first. */
    readonly planned: readonly PlannedEvent[]
    /** Visits, newest first, the undated last. Those dated after today stand first. */
    readonly visits: readonly Visit[]
}

const keyOf = (event: ClinicalEvent): string =>
    event.date === undefined
        ? `undated ${event.id}`
        : `${event.date} ${event.orgUnit ?? ''}`

const byProgramThenId = (a: ClinicalEvent, b: ClinicalEvent): number =>
    a.program.name.localeCompare(b.program.name) || (a.id < b.id ? -1 : 1)

/** Groups events into visits: same day, same place. */
export const groupVisits = (
    events: readonly ClinicalEvent[]
): readonly Visit[] => {
    const groups = new Map<string, ClinicalEvent[]>()
    for (const event of events) {
        const group = groups.get(keyOf(event))
        if (group) {
            group.push(event)
        } else {
            groups.set(keyOf(event), [event])
        }
    }
    return [...groups].map(visitOf).sort(newestVisitFirst)
}

const visitOf = ([key, events]: [string, ClinicalEvent[]]): Visit => ({
    key,
    date: events[0]?.date,
    orgUnit: events[0]?.orgUnit,
    events: [...events].sort(byProgramThenId),
})

const newestVisitFirst = (a: Visit, b: Visit): number =>
    newestFirst(a, b) || (a.key < b.key ? -1 : 1)

/** Parts what is planned from what was done. A cancelled plan is history, not a plan. */
export const timelineOf = (
    events: readonly ClinicalEvent[],
    today: CalendarDate
): Timeline => ({
    planned: events
        .filter((event) => event.status === 'planned')
        .map((event) => ({
            event,
            daysOverdue: event.date && daysBetween(event.date, today),
        }))
        .sort(mostOverdueFirst),
    visits: groupVisits(events.filter((event) => event.status !== 'planned')),
})

const mostOverdueFirst = (a: PlannedEvent, b: PlannedEvent): number =>
    (b.daysOverdue ?? -Infinity) - (a.daysOverdue ?? -Infinity) ||
    (a.event.id < b.event.id ? -1 : 1)

export const isOverdue = (planned: PlannedEvent): boolean =>
    planned.daysOverdue !== undefined && planned.daysOverdue > 0
