import type { Page } from 'playwright-core'

/** How far and how long to scroll. */
export interface Scrolling {
    readonly durationMs: number
    readonly pxPerSecond: number
}

/** When frames were drawn, and how many of them without a row in the middle of the list. */
export interface ScrollTrace {
    readonly times: readonly number[]
    readonly blankFrames: number
    readonly travelledPx: number
}

const LIST = 'section[aria-label="Timeline"] ol'

/** Runs in the page: finds what scrolls the list, and puts the list at its top. */
const findScroller = (selector: string): Element => {
    const scrolls = (element: Element): boolean =>
        element.scrollHeight > element.clientHeight &&
        getComputedStyle(element).overflowY === 'auto'
    const list = document.querySelector(selector)
    let container = list?.parentElement ?? null
    while (container && !scrolls(container)) {
        container = container.parentElement
    }
    if (!list || !container) {
        throw new Error('nothing scrolls')
    }
    container.scrollTop += list.getBoundingClientRect().top
    return container
}

/** Runs in the page: counts the frames that show no row where the reader looks. */
const watchForBlanks = (selector: string): { blankFrames: number } => {
    const seen = { blankFrames: 0 }
    const list = document.querySelector(selector)
    const look = () => {
        const { left, width } = list?.getBoundingClientRect() ?? new DOMRect()
        const middle = document.elementFromPoint(
            left + width / 2,
            innerHeight / 2
        )
        seen.blankFrames += middle?.closest('li') ? 0 : 1
    }
    const watch = () => {
        // a task of its own, since the frame is drawn only after the callbacks of this one
        setTimeout(look)
        requestAnimationFrame(watch)
    }
    requestAnimationFrame(watch)
    return seen
}

/** Runs in the page. Scrolls by the time that has passed, so that slow frames spare no work. */
const scrollDown = (
    scroller: Element,
    { durationMs, pxPerSecond }: Scrolling
): Promise<{ times: number[]; travelledPx: number }> => {
    const from = scroller.scrollTop
    const times: number[] = []
    return new Promise((resolve) => {
        const step = (now: number) => {
            times.push(now)
            const passed = now - (times[0] ?? now)
            scroller.scrollTop = from + (passed / 1000) * pxPerSecond
            if (passed < durationMs) {
                requestAnimationFrame(step)
            } else {
                resolve({ times, travelledPx: scroller.scrollTop - from })
            }
        }
        requestAnimationFrame(step)
    })
}

/** Scrolls down the timeline of an open chart. */
export const scrollTimeline = async (
    page: Page,
    scrolling: Scrolling
): Promise<ScrollTrace> => {
    const scroller = await page.evaluateHandle(findScroller, LIST)
    const seen = await page.evaluateHandle(watchForBlanks, LIST)
    const trace = await scroller.evaluate(scrollDown, scrolling)
    return { ...trace, ...(await seen.jsonValue()) }
}
