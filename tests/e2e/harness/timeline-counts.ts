import type { Page } from 'playwright-core'
import { section } from './sections'

export interface ShownCounts {
    readonly visits: number
    readonly events: number
    readonly hiddenVisits: number
    readonly hiddenEvents: number
}

const numbersIn = (text: string): number[] =>
    (text.match(/\d+/g) ?? []).map(Number)

/** The numbers in the timeline's heading: what it shows, and what its filter hides. */
export const shownCounts = async (page: Page): Promise<ShownCounts> => {
    const heading = section(page, 'timeline').getByRole('heading', { level: 2 })
    const text = await heading.innerText()
    const [visits, events, hiddenVisits = 0, hiddenEvents = 0] = numbersIn(text)
    if (visits === undefined || events === undefined) {
        throw new Error(`the heading tells no counts: ${text}`)
    }
    return { visits, events, hiddenVisits, hiddenEvents }
}
