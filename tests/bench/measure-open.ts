import type { BrowserContext, CDPSession } from 'playwright-core'
import { filledAt, markWhenFilled } from './filled'
import { applyLine, type Line } from './line'
import { type Transfer, watchNetwork } from './network'
import type { Subject } from './subject'

/** What one opening of a page cost. */
export interface Opening {
    readonly filledMs: number
    readonly heapBytes: number
    readonly transfers: readonly Transfer[]
}

const heapOf = async (session: CDPSession): Promise<number> => {
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize
}

/** Opens a page in a context; a second time in the same one it finds what the first left there. */
export const measureOpen = async (
    context: BrowserContext,
    { url, subject, line }: { url: string; subject: Subject; line: Line }
): Promise<Opening> => {
    const page = await context.newPage()
    try {
        const session = await context.newCDPSession(page)
        const network = await watchNetwork(session)
        await applyLine(session, line)
        await markWhenFilled(page, subject)
        await page.goto(url, { waitUntil: 'commit' })
        const filledMs = await filledAt(page)
        await network.quiet()
        const heapBytes = await heapOf(session)
        return { filledMs, heapBytes, transfers: network.transfers() }
    } finally {
        await page.close()
    }
}
