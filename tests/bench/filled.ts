import type { Page } from 'playwright-core'
import type { Subject } from './subject'

const MARK = 'bench-filled'
const PATIENCE_MS = 60_000
const LOOK_MS = 100

/** Has the page itself note when all is there and drawn: asking from outside would come late. */
export const markWhenFilled = async (
    page: Page,
    { selectors }: Subject
): Promise<void> => {
    await page.addInitScript(
        ({ wanted, mark }) => {
            const note = () => performance.mark(mark)
            const observer = new MutationObserver(() => {
                if (wanted.every((one) => document.querySelector(one))) {
                    observer.disconnect()
                    requestAnimationFrame(() => setTimeout(note))
                }
            })
            observer.observe(document, {
                subtree: true,
                childList: true,
                attributeFilter: ['data-state', 'id'],
            })
        },
        { wanted: [...selectors], mark: MARK }
    )
}

/** Milliseconds from the start of the navigation to the filled page. */
export const filledAt = async (page: Page): Promise<number> => {
    try {
        const handle = await page.waitForFunction(
            (mark) => performance.getEntriesByName(mark)[0]?.startTime,
            MARK,
            { timeout: PATIENCE_MS, polling: LOOK_MS }
        )
        return (await handle.jsonValue()) ?? NaN
    } catch (cause) {
        const shown = await page.locator('body').innerText()
        throw new Error(`never filled; the page shows: ${shown}`, { cause })
    }
}
