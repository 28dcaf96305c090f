import type { Page } from 'playwright-core'
import type { AppServer } from './start-server'

const PATIENCE_MS = 20000

export const chartUrl = (server: AppServer, patient: string): string =>
    `${server.appUrl}#/patient/${patient}`

/** Waits for a region of the page; where it does not come, says what is there instead. */
export const waitForRegion = async (
    page: Page,
    name: string
): Promise<void> => {
    const region = page.getByRole('region', { name })
    try {
        await region.waitFor({ timeout: PATIENCE_MS })
    } catch (cause) {
        const shown = await page.locator('body').innerText()
        throw new Error(`no region "${name}"; the page shows: ${shown}`, {
            cause,
        })
    }
}

/** Opens a person's chart and waits for its timeline's region. */
export const openChart = async (
    page: Page,
    server: AppServer,
    patient: string
): Promise<void> => {
    await page.goto(chartUrl(server, patient))
    await waitForRegion(page, 'Timeline')
}
