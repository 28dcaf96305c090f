import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { findViolations } from './harness/find-violations'
import { journeysOn, type Journey } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { waitForChart, waitForSection } from './harness/sections'
import type { AppServer } from './harness/start-server'

const journey = journeysOn({ data: 'demo' })

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
const expectSound = async (page: Page): Promise<void> => {
    for (const size of SIZES) {
        await page.setViewportSize(size)
        expect({
            size,
            violations: await findViolations(page),
            overflow: await overflow(page),
        }).toEqual({ size, violations: [], overflow: 0 })
    }
}

const openHome = async ({ page, server }: Journey<AppServer>) => {
    await page.goto(server.appUrl)
    await page.getByRole('heading', { level: 1 }).waitFor()
}

for (const username of ['nurse', 'nurse-ar']) {
    journey(`the chart, as ${username}`, async ({ page, context, server }) => {
        await logInAs(context, server, username)
        await page.goto(chartUrl(server, demoPeople.mariama))
        await waitForChart(page)
        await page.locator('details').first().locator('summary').click()
        await expectSound(page)
    })

    journey(
        `the first page and what it finds, as ${username}`,
        async (visit) => {
            const { page, context, server } = visit
            await logInAs(context, server, username)
            await openHome(visit)
            await page.locator('input[name="person"]').fill('Kamara')
            await page.locator('form button[type="submit"]').click()
            await waitForFound(page)
            await expectSound(page)
        }
    )

    journey(`a chart that fails, as ${username}`, async (visit) => {
        const { page, context, server } = visit
        await logInAs(context, server, username)
        await page.goto(chartUrl(server, 'abcdefghijk'))
        await waitForSection(page, 'timeline', 'failed')
        await expectSound(page)
    })
}

const waitForFound = (page: Page): Promise<void> =>
    page.locator('section#people-found[data-state="ready"] a').first().waitFor()

journey('a search that is refused, and one too short', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'nurse')
    server.sandbox.faults.set({ path: /trackedEntities\?/, status: 409 })
    await openHome(visit)
    await page.getByLabel('Name or identifier').fill('Kamara')
    await page.getByLabel('Name or identifier').press('Enter')
    await page.getByText('Not everything could be searched').waitFor()
    await page.getByLabel('Name or identifier').fill('a')
    await page.getByLabel('Name or identifier').press('Enter')
    await page.getByText(/Type at least/).waitFor()
    await expectSound(page)
})
