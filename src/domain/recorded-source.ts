import type { EventSource } from './event-source'
import { newestFirst } from './order'

/** The event that a fact was recorded in, and who recorded it. */
export interface RecordedSource extends EventSource {
    readonly by: string | undefined
}

interface Sourced {
    readonly source: RecordedSource
}

/** By day, then by event: what is said must not depend on the order of the answer. */
export const bySource = (a: Sourced, b: Sourced): number =>
    newestFirst(a.source, b.source) ||
    a.source.event.localeCompare(b.source.event)

/** Two fields of one event that say the same are one time that it was said. */
export const onceEach = (
    findings: readonly Sourced[]
): readonly RecordedSource[] => {
    const sources = new Map(
        findings.map(({ source }) => [source.event, source])
    )
    return [...sources.values()]
}
