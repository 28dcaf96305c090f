import type { EventSource } from './event-source'
import { groupBy } from './group-by'
import { newestFirst } from './order'

/** An event, and the rows that it fills. */
export interface FlowSource {
    readonly source: EventSource
    readonly names: readonly string[]
}

/** A column: the events of one day in one place; each undated event stands alone, at the end. */
export interface FlowVisit extends Pick<EventSource, 'date' | 'orgUnit'> {
    readonly key: string
    readonly sources: readonly FlowSource[]
}

/** A row by its name, and the event of each of its values. */
interface NamedSources {
    readonly name: string
    readonly sources: readonly EventSource[]
}

export const visitKey = ({ date, orgUnit, event }: EventSource): string =>
    date === undefined ? `undated ${event}` : `${date} ${orgUnit ?? ''}`

interface Filled {
    readonly source: EventSource
    readonly names: Set<string>
}

const eventsOf = (rows: readonly NamedSources[]): readonly Filled[] => {
    const events = new Map<string, Filled>()
    for (const { name, sources } of rows) {
        for (const source of sources) {
            const known = events.get(source.event)
            if (known) {
                known.names.add(name)
            } else {
                events.set(source.event, { source, names: new Set([name]) })
            }
        }
    }
    return [...events.values()]
}

const newestVisitFirst = (a: FlowVisit, b: FlowVisit): number =>
    newestFirst(a, b) || (a.key < b.key ? -1 : 1)

/** The visits that recorded any value, newest first. */
export const flowVisits = (
    rows: readonly NamedSources[]
): readonly FlowVisit[] => {
    const visits = groupBy(eventsOf(rows), ({ source }) => visitKey(source))
    return [...visits]
        .map(([key, events]) => ({
            key,
            date: events[0]?.source.date,
            orgUnit: events[0]?.source.orgUnit,
            sources: events.map(({ source, names }) => ({
                source,
                names: [...names],
            })),
        }))
        .sort(newestVisitFirst)
}
