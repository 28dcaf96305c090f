import type { Page } from 'playwright-core'
import { findViolations } from './find-violations'

const SIZES = [
    { width: 1366, height: 768 },
    { width: 1024, height: 600 },
    // a laptop of 1366 px at 200 %
    { width: 683, height: 384 },
    { width: 360, height: 740 },
]

/** How far the page, or the part of it that scrolls, is wider than what shows it. */
const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => {
        const parts = [document.documentElement, document.querySelector('main')]
        return Math.max(
            ...parts.map((part) =>
                part ? part.scrollWidth - part.clientWidth : 0
            )
        )
    })

/** At every size: nothing that the checker finds, and no scrolling sideways. */
export const expectSound = async (page: Page): Promise<void> => {
    for (const size of SIZES) {
        await page.setViewportSize(size)
        expect({
            size,
            violations: await findViolations(page),
            overflow: await overflow(page),
        }).toEqual({ size, violations: [], overflow: 0 })
    }
}
