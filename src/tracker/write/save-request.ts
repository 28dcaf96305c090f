import type { Mapping } from '../../mapping/mapping'

export interface SaveRequest {
    /** What the draft was made from; undefined when there was none that could be read. */
    readonly base: Mapping | undefined
    readonly draft: Mapping
    /** Username of who saves. */
    readonly by: string
    /** When, as an ISO date-time. */
    readonly at: string
    /** An unfinished revision that the draft may go past, since who saves was told of it. */
    readonly setAside?: number | undefined
}
