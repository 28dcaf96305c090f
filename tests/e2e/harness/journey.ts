import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type {
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
} from 'playwright-core'
import { launchBrowser } from './browser'
import { isOfThePlatform } from './own-requests'
import type { SandboxChoice } from './sandbox-for'
import { startServer, type AppServer } from './start-server'

/** The laptop of a clinic. */
export const LAPTOP: ViewportSize = { width: 1366, height: 768 }

const PATIENCE_MS = 15000
const FAILURES = path.join(process.cwd(), 'build/e2e-failures')

/** What a journey walks with: a browser without history, and the server. */
export interface Journey<S> {
    readonly page: Page
    readonly context: BrowserContext
    readonly server: S
    /** What went wrong in the page without anybody catching it. */
    readonly errors: readonly string[]
}

type Walk<S> = (journey: Journey<S>) => Promise<void>

interface Started<S> {
    readonly server: S
    readonly browser: Browser
}

interface Closable {
    close(): Promise<void>
}

const takePicture = async (page: Page, name: string): Promise<void> => {
    await mkdir(FAILURES, { recursive: true })
    const file = `${name.replace(/[^\w]+/g, '-').slice(0, 80)}.png`
    await page.screenshot({ path: path.join(FAILURES, file) })
}

// an own logo and the like may be missing; the platform itself asks for them
const isPlatforms = (url: string): boolean =>
    URL.canParse(url) && isOfThePlatform(url)

const watchErrors = (page: Page): string[] => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => {
        const { url } = message.location()
        if (message.type() === 'error' && !isPlatforms(url)) {
            errors.push(`${message.text()} ${url}`)
        }
    })
    return errors
}

const walkWith = async <S>(
    { server, browser }: Started<S>,
    name: string,
    walk: Walk<S>
): Promise<void> => {
    const context = await browser.newContext({ viewport: LAPTOP })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    try {
        await walk({ page, context, server, errors: watchErrors(page) })
    } catch (error) {
        await takePicture(page, name)
        throw error
    } finally {
        await context.close()
    }
}

/** One server and one browser for all journeys of a file; a test for each journey. */
export const journeysWith = <S extends Closable>(
    start: () => Promise<S>,
    afterEachOne: (server: S) => void = () => undefined
): ((name: string, walk: Walk<S>) => void) => {
    let started: Started<S> | undefined
    beforeAll(async () => {
        started = { server: await start(), browser: await launchBrowser() }
    })
    afterAll(async () => {
        await started?.browser.close()
        await started?.server.close()
    })
    return (name, walk) =>
        it(name, async () => {
            if (!started) {
                throw new Error('the browser or the server did not start')
            }
            await walkWith(started, name, walk).finally(() => {
                if (started) {
                    afterEachOne(started.server)
                }
            })
        })
}

/** Journeys over a sandbox whose faults are lifted after each. */
export const journeysOn = (choice: SandboxChoice) =>
    journeysWith<AppServer>(
        () => startServer(choice),
        ({ sandbox }) => sandbox.faults.clear()
    )
