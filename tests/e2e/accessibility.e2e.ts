import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { expectSound } from './harness/expect-sound'
import { journeysOn, type Journey } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { waitForChart, waitForSection } from './harness/sections'
import type { AppServer } from './harness/start-server'

const journey = journeysOn({ data: 'demo' })

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
