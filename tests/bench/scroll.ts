import type { Browser, Page } from 'playwright-core'
import { filledAt, markWhenFilled } from './filled'
import { applyLine, type Line } from './line'
import { median } from './median'
import { watchNetwork } from './network'
import { type ScrollTrace, scrollTimeline } from './scroll-timeline'
import type { Sites } from './sites'
import { LONG } from './subject'

export interface ScrollFigures {
    readonly line: Line
    readonly framesPerSecond: number
    readonly longestFrameMs: number
    /** Frames that were drawn without a row in the middle of the list. */
    readonly blankFrames: number
    readonly travelledPx: number
}

const DURATION_MS = 3000
// four screens a second, as someone does who looks for a year
const PX_PER_SECOND = 3000

const figuresOf = (line: Line, trace: ScrollTrace): ScrollFigures => {
    const { times, blankFrames, travelledPx } = trace
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    const total = gaps.reduce((sum, gap) => sum + gap, 0)
    return {
        line,
        framesPerSecond: (gaps.length / total) * 1000,
        longestFrameMs: Math.max(...gaps),
        blankFrames,
        travelledPx,
    }
}

const scrollPage = async (
    page: Page,
    url: string,
    line: Line
): Promise<ScrollFigures> => {
    const session = await page.context().newCDPSession(page)
    const network = await watchNetwork(session)
    await markWhenFilled(page, LONG)
    await page.goto(url)
    await filledAt(page)
    // what still arrives would be drawn while the page scrolls
    await network.quiet()
    await applyLine(session, line)
    const trace = await scrollTimeline(page, {
        durationMs: DURATION_MS,
        pxPerSecond: PX_PER_SECOND,
    })
    return figuresOf(line, trace)
}

const scrollOnce = async (
    browser: Browser,
    sites: Sites,
    line: Line
): Promise<ScrollFigures> => {
    const viewport = { width: 1366, height: 768 }
    const page = await browser.newPage({ viewport })
    try {
        return await scrollPage(page, sites.urlOf(LONG), line)
    } finally {
        await page.close()
    }
}

const middleOf = (
    line: Line,
    measured: readonly ScrollFigures[]
): ScrollFigures => {
    const ofLine = measured.filter((one) => one.line === line)
    return {
        line,
        framesPerSecond: median(ofLine.map((one) => one.framesPerSecond)),
        longestFrameMs: median(ofLine.map((one) => one.longestFrameMs)),
        blankFrames: median(ofLine.map((one) => one.blankFrames)),
        travelledPx: median(ofLine.map((one) => one.travelledPx)),
    }
}

/** Scrolls the timeline of 1,000 events for three seconds, a fresh page each time. */
export const measureScroll = async (
    browser: Browser,
    sites: Sites,
    { runs, lines }: { runs: number; lines: readonly Line[] }
): Promise<readonly ScrollFigures[]> => {
    const measured: ScrollFigures[] = []
    for (let run = 0; run < runs; run += 1) {
        for (const line of lines) {
            console.error(`run ${run + 1}: scrolling, ${line.name} ...`)
            measured.push(await scrollOnce(browser, sites, line))
        }
    }
    return lines.map((line) => middleOf(line, measured))
}
