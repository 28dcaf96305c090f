import { demoPeople } from '../sandbox/data/demo-data'
import { journeysOn, type Journey } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { section, waitForSection } from './harness/sections'
import type { AppServer } from './harness/start-server'

const journey = journeysOn({ data: 'demo', user: 'nurse' })

const NOT_FOUND = /not found, or you may not open/

/** The message stands in the banner, and the way back beside it. */
const expectInBanner = async (
    { page }: Journey<AppServer>,
    message: RegExp
): Promise<void> => {
    const banner = page.getByRole('region', { name: 'Patient' })
    await banner.getByText(message).waitFor()
    await banner.getByRole('link', { name: 'Find a person' }).click()
    await page.getByRole('heading', { name: 'Find a person' }).waitFor()
}

journey('a person who is absent', async (visit) => {
    await visit.page.goto(chartUrl(visit.server, 'abcdefghijk'))
    await waitForSection(visit.page, 'timeline', 'failed')
    await expectInBanner(visit, NOT_FOUND)
})

journey('a person out of scope is told of in the same words', async (visit) => {
    await visit.page.goto(chartUrl(visit.server, demoPeople.otherDistrict))
    await waitForSection(visit.page, 'timeline', 'failed')
    expect(await visit.page.content()).not.toContain('Achieng')
    await expectInBanner(visit, NOT_FOUND)
})

journey(
    'an address without a proper id asks the server nothing',
    async (visit) => {
        const { page, server } = visit
        server.sandbox.requests.clear()
        await page.goto(chartUrl(server, 'not-a-uid'))
        await waitForSection(page, 'timeline', 'failed')
        const asked = server.sandbox.requests.all().map(({ path }) => path)
        expect(asked.filter((path) => path.includes('/tracker/'))).toEqual([])
        await expectInBanner(visit, /does not name a person/)
    }
)

journey(
    'an address of no page leads to the first',
    async ({ page, server }) => {
        await page.goto(`${server.appUrl}#/no/such/page`)
        await page.getByRole('heading', { name: 'Find a person' }).waitFor()
    }
)

journey('a person of hidden programs alone', async ({ page, server }) => {
    await page.goto(chartUrl(server, demoPeople.hivOnly))
    await waitForSection(page, 'timeline', 'ready')
    await page.getByText(/programs you cannot open/).waitFor()
    await section(page, 'timeline').getByText('No visits recorded').waitFor()
    expect(await page.content()).not.toMatch(/HIV/i)
})

journey(
    'values that do not fit stay in sight and are listed',
    async (visit) => {
        const { page, server } = visit
        await page.goto(chartUrl(server, demoPeople.brokenValues))
        await waitForSection(page, 'leftovers', 'ready')
        const timeline = section(page, 'timeline')
        for (const button of await timeline
            .getByRole('button', { name: /more value/ })
            .all()) {
            await button.click()
        }
        await timeline.getByText('seventy (not a number)').waitFor()
        await timeline.getByText('OLD-FEVER (unknown code)').waitFor()
        const leftovers = section(page, 'leftovers')
        await leftovers.getByText('4 entries could not be read').click()
        await leftovers.getByText(/“seventy” is not a number/).waitFor()
        await leftovers.getByText(/31\/02\/2021/).waitFor()
    }
)
