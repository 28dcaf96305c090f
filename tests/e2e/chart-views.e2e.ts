import { demoPeople } from '../sandbox/data/demo-data'
import { expectSound } from './harness/expect-sound'
import { journeysOn } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { VIEW_SECTIONS, waitForSection } from './harness/sections'

const journey = journeysOn({ data: 'demo' })

for (const username of ['clinician', 'nurse-ar']) {
    journey(`each view of a chart, as ${username}`, async (visit) => {
        const { page, context, server, errors } = visit
        await logInAs(context, server, username)
        await page.goto(chartUrl(server, demoPeople.mariama))
        await waitForSection(page, 'timeline', 'ready')
        const buttons = page.locator('nav button[aria-pressed]')
        expect(await buttons.count()).toBe(VIEW_SECTIONS.length)
        for (const [index, section] of VIEW_SECTIONS.entries()) {
            await page.setViewportSize({ width: 1366, height: 768 })
            await buttons.nth(index).click()
            await waitForSection(page, section, 'ready')
            await expectSound(page)
        }
        expect(errors).toEqual([])
    })
}

journey('a view is left for a section of the overview', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'clinician')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForSection(page, 'timeline', 'ready')
    await page.getByRole('button', { name: 'Results', exact: true }).click()
    await waitForSection(page, 'results', 'ready')
    expect(await page.locator('section#timeline').count()).toBe(0)
    await page.getByRole('button', { name: 'Problems', exact: true }).click()
    await waitForSection(page, 'timeline', 'ready')
    expect(await page.locator('section#results').count()).toBe(0)
})
