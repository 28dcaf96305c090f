import type { FlowVisit } from '../../domain/flow-visits'

/** Visits beside each other at one time. */
export const VISITS_ON_A_PAGE = 12

export interface VisitPage {
    readonly visits: readonly FlowVisit[]
    /** Places among all visits, from 1. */
    readonly from: number
    readonly to: number
    readonly total: number
    readonly page: number
    readonly hasEarlier: boolean
    readonly hasLater: boolean
}

/** One page of the visits, newest first; a page that is no longer there is the last one. */
export const visitPage = (
    visits: readonly FlowVisit[],
    asked: number
): VisitPage => {
    const last = Math.max(0, Math.ceil(visits.length / VISITS_ON_A_PAGE) - 1)
    const page = Math.min(asked, last)
    const start = page * VISITS_ON_A_PAGE
    const shown = visits.slice(start, start + VISITS_ON_A_PAGE)
    return {
        visits: shown,
        from: shown.length === 0 ? 0 : start + 1,
        to: start + shown.length,
        total: visits.length,
        page,
        hasEarlier: page < last,
        hasLater: page > 0,
    }
}
