import type { Sample } from './cost'
import { ownOf } from './cost-rows'
import { medianBy } from './median'
import type { Transfer } from './network'
import { shortName } from './own-transfers'

/** One request of an opening: whose it is, and from when to when it was under way. */
export interface WaterfallRow {
    readonly name: string
    readonly isOwn: boolean
    readonly transfer: Transfer
}

export interface Waterfall {
    readonly sample: Sample
    readonly rows: readonly WaterfallRow[]
}

/** Of several openings of one cell the middle one, request by request. */
export const waterfallOf = (
    openings: readonly Sample[],
    samples: readonly Sample[]
): Waterfall => {
    const sample = medianBy(openings, ({ filledMs }) => filledMs)
    const own = new Set(ownOf(sample, samples))
    const rows = [...sample.transfers]
        .sort((a, b) => a.startMs - b.startMs)
        .map((transfer) => ({
            name: shortName(transfer),
            isOwn: own.has(transfer),
            transfer,
        }))
    return { sample, rows }
}
