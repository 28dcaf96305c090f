import type { CalendarDate } from '../../domain/calendar-date'
import { newestFirst } from '../../domain/order'
import type { Problem } from '../../domain/problem'
import type { ProblemEntry } from './problem-entry'

const earliest = (
    dates: readonly (CalendarDate | undefined)[]
): CalendarDate | undefined =>
    dates.filter((date) => date !== undefined).sort()[0]

/** Which of two entries that are not active counts: the newer; on one day the one that knows. */
const newestThenKnown = (a: ProblemEntry, b: ProblemEntry): number =>
    newestFirst(a.source, b.source) ||
    Number(a.status === 'unknown') - Number(b.status === 'unknown')

/**
 * Several sources may speak of one problem: it is active while any of them says so last. What was
 * recorded again after it was over, without a status, is unknown and not inactive.
 */
const statusOf = (
    newestBySource: readonly ProblemEntry[]
): ProblemEntry | undefined =>
    newestBySource.find(({ status }) => status === 'active') ??
    [...newestBySource].sort(newestThenKnown)[0]

const problemOf = (
    bySource: readonly (readonly ProblemEntry[])[]
): Problem | undefined => {
    const entries = bySource
        .flat()
        .sort((a, b) => newestFirst(a.source, b.source))
    const newest = entries[0]
    const telling = statusOf(bySource.flatMap((ofSource) => ofSource[0] ?? []))
    return (
        newest &&
        telling && {
            key: newest.key,
            name: newest.name,
            code: newest.code,
            status: telling.status,
            statusDetail: telling.statusDetail,
            since:
                earliest(entries.map(({ onset }) => onset)) ??
                earliest(entries.map(({ source }) => source.date)),
            lastSeen: newest.source.date,
            timesRecorded: entries.length,
            sources: entries.map(({ source }) => source),
        }
    )
}

const groupByKey = (entries: readonly ProblemEntry[]) => {
    const groups = new Map<string, ProblemEntry[]>()
    for (const entry of entries) {
        const group = groups.get(entry.key)
        if (group) {
            group.push(entry)
        } else {
            groups.set(entry.key, [entry])
        }
    }
    return groups
}

/** Joins the entries of the same problem. `bySource` holds one list for each mapped source. */
export const joinEntries = (
    bySource: readonly (readonly ProblemEntry[])[]
): readonly Problem[] => {
    const grouped = bySource.map((entries) =>
        groupByKey([...entries].sort((a, b) => newestFirst(a.source, b.source)))
    )
    const keys = new Set(grouped.flatMap((groups) => [...groups.keys()]))
    return [...keys].flatMap(
        (key) =>
            problemOf(grouped.flatMap((groups) => [groups.get(key) ?? []])) ??
            []
    )
}
