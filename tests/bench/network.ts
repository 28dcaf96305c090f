import type { CDPSession } from 'playwright-core'

/** One request that went over the line; what a cache answered is none. */
export interface Transfer {
    readonly url: string
    readonly isScript: boolean
    /** As transferred: the headers and the compressed body. */
    readonly bytes: number
    /** Milliseconds after the page's own request. */
    readonly startMs: number
    readonly endMs: number
}

interface Asked {
    readonly url: string
    readonly isScript: boolean
    readonly at: number
    fromCache: boolean
}

export interface NetworkWatch {
    /** Resolves when nothing has been under way for a while. */
    quiet(): Promise<void>
    transfers(): readonly Transfer[]
}

const QUIET_MS = 1500
const LOOK_MS = 50

const pause = (): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, LOOK_MS))

const isOverTheLine = (url: string): boolean => /^https?:/.test(url)

interface Log {
    readonly asked: Map<string, Asked>
    readonly done: Transfer[]
    start: number | undefined
    lastChange: number
}

interface End {
    /** The clock of these events is the browser's, in seconds. */
    readonly at: number
    readonly bytes: number
}

const finish = (log: Log, id: string, { at, bytes }: End): void => {
    const request = log.asked.get(id)
    log.asked.delete(id)
    log.lastChange = Date.now()
    if (request && !request.fromCache) {
        const start = log.start ?? request.at
        const { url, isScript } = request
        const startMs = (request.at - start) * 1000
        const endMs = (at - start) * 1000
        log.done.push({ url, isScript, bytes, startMs, endMs })
    }
}

const setFromCache = (log: Log, id: string): void => {
    const request = log.asked.get(id)
    if (request) {
        request.fromCache = true
    }
}

const recordStarts = (session: CDPSession, log: Log): void => {
    session.on('Network.requestWillBeSent', (event) => {
        const { requestId, request, timestamp: at, redirectResponse } = event
        if (redirectResponse) {
            const bytes = redirectResponse.encodedDataLength
            finish(log, requestId, { at, bytes })
        }
        const { url } = request
        if (isOverTheLine(url)) {
            log.start ??= at
            const isScript = event.type === 'Script' || /\.m?js$/.test(url)
            log.asked.set(requestId, { url, isScript, at, fromCache: false })
            log.lastChange = Date.now()
        }
    })
}

const recordEnds = (session: CDPSession, log: Log): void => {
    session.on('Network.requestServedFromCache', ({ requestId }) =>
        setFromCache(log, requestId)
    )
    session.on('Network.responseReceived', ({ requestId, response }) => {
        if (response.fromDiskCache) {
            setFromCache(log, requestId)
        }
    })
    session.on('Network.loadingFinished', (event) => {
        const { requestId, timestamp: at, encodedDataLength: bytes } = event
        finish(log, requestId, { at, bytes })
    })
    session.on('Network.loadingFailed', ({ requestId, timestamp: at }) =>
        finish(log, requestId, { at, bytes: 0 })
    )
}

/** Watches what a page asks for, from its first request on. */
export const watchNetwork = async (
    session: CDPSession
): Promise<NetworkWatch> => {
    const log: Log = {
        asked: new Map(),
        done: [],
        start: undefined,
        lastChange: Date.now(),
    }
    recordStarts(session, log)
    recordEnds(session, log)
    await session.send('Network.enable')
    const isBusy = () =>
        log.asked.size > 0 || Date.now() - log.lastChange < QUIET_MS
    return {
        quiet: async () => {
            while (isBusy()) {
                await pause()
            }
        },
        transfers: () => log.done,
    }
}
