import type { Locator, Page } from 'playwright-core'

export type SectionId =
    'problems' | 'timeline' | 'vitals' | 'leftovers' | ViewSectionId

/** The section that tells that a view is there, in the order of the navigation. */
export const VIEW_SECTIONS = [
    'vital-charts',
    'flow-sheet',
    'results',
    'medications',
    'immunizations',
    'pregnancy',
    'programs',
    'notes',
] as const

type ViewSectionId = (typeof VIEW_SECTIONS)[number]

export type SectionState = 'loading' | 'failed' | 'not-mapped' | 'ready'

/** A section of the chart by its id, which is the same in every language. */
export const section = (page: Page, id: SectionId): Locator =>
    page.locator(`section#${id}`)

/** Waits until a section is in this state; says what it shows where it is not. */
export const waitForSection = async (
    page: Page,
    id: SectionId,
    state: SectionState
): Promise<void> => {
    try {
        await page.locator(`section#${id}[data-state="${state}"]`).waitFor()
    } catch (cause) {
        const shown = await page.locator('body').innerText()
        throw new Error(`${id} is not ${state}; the page shows: ${shown}`, {
            cause,
        })
    }
}

/** Waits until every section of the chart is filled. */
export const waitForChart = async (page: Page): Promise<void> => {
    await waitForSection(page, 'timeline', 'ready')
    await waitForSection(page, 'problems', 'ready')
    await waitForSection(page, 'vitals', 'ready')
}
