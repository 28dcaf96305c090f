import type { Locator, Page } from 'playwright-core'

const MOST_STEPS = 400

/** Moves the page's scroller, and waits until the browser has drawn what came into sight. */
const scrollBy = (page: Page, pixels: number): Promise<boolean> =>
    page.locator('main').evaluate(async (main, by) => {
        const before = main.scrollTop
        main.scrollTop = before + by
        await new Promise((drawn) =>
            requestAnimationFrame(() => requestAnimationFrame(drawn))
        )
        return main.scrollTop !== before
    }, pixels)

/** Scrolls down until something is on the page; rows out of sight are not drawn. */
export const scrollTo = async (page: Page, goal: Locator): Promise<void> => {
    for (let step = 0; step < MOST_STEPS; step++) {
        if ((await goal.count()) > 0) {
            await goal.first().scrollIntoViewIfNeeded()
            return
        }
        if (!(await scrollBy(page, 300))) {
            break
        }
    }
    throw new Error('scrolled to the end and did not find it')
}

/** Scrolls until nothing more comes: rows that were not measured yet may push the end away. */
export const scrollToEnd = async (page: Page): Promise<void> => {
    for (let step = 0; step < MOST_STEPS; step++) {
        if (!(await scrollBy(page, 1e6))) {
            return
        }
    }
    throw new Error('the page has no end')
}
