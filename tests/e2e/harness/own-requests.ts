import type { Page } from 'playwright-core'

// what every app of the platform asks, whatever it is for (toolchain.md 4)
const OF_THE_PLATFORM = [
    /^system\/(info|ping)$/,
    /^ping$/,
    /^me(\/dashboard)?$/,
    /^userSettings$/,
    /^systemSettings\//,
    /^dataStore\/custom-translations\//,
    /^staticContent\//,
    /^loginConfig$/,
    /^apps\/[^/]+\//,
]

/** The path below `/api`, without the version of the API. */
const apiPathOf = (url: string): string | undefined =>
    /\/api\/(?:\d+\/)?(.*)$/.exec(new URL(url).pathname)?.[1]

/** Whether the platform asks for it in every app. */
export const isOfThePlatform = (url: string): boolean => {
    const path = apiPathOf(url)
    return (
        path !== undefined &&
        OF_THE_PLATFORM.some((pattern) => pattern.test(path))
    )
}

const isOwn = (url: string): boolean =>
    apiPathOf(url) !== undefined && !isOfThePlatform(url)

export interface AskedOf {
    /** Every address that the page asked for. */
    readonly all: readonly string[]
    /** Those of the Web API that the app itself asked for. */
    readonly own: () => string[]
    readonly tracker: () => string[]
}

/** Notes from now on what a page asks for. */
export const noteRequests = (page: Page): AskedOf => {
    const all: string[] = []
    page.on('request', (request) => all.push(request.url()))
    const own = () => all.filter(isOwn)
    const tracker = () =>
        own().filter((url) => new URL(url).pathname.includes('/tracker/'))
    return { all, own, tracker }
}
