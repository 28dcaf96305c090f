import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { journeysOn } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { search } from './harness/search'
import { section, waitForChart } from './harness/sections'

const journey = journeysOn({ data: 'demo', user: 'nurse' })

const INJECTED = ['b', 'i', 'script']
    .map((tag) => `.app-shell-app ${tag}`)
    .join()

const expectNothingInjected = async (page: Page): Promise<void> => {
    expect(await page.locator(INJECTED).count()).toBe(0)
}

journey('markup of a record is text in the chart', async (visit) => {
    const { page, server, errors } = visit
    await page.goto(chartUrl(server, demoPeople.markupText))
    await waitForChart(page)
    await page
        .getByRole('heading', { level: 1 })
        .getByText(/<b>Jallow<\/b>/i)
        .waitFor()
    await page.getByText('Phone, address and more').click()
    await page.getByText('<script>alert("1")</script>').first().waitFor()
    const timeline = section(page, 'timeline')
    const more = timeline.getByRole('button', { name: /more value/ })
    if ((await more.count()) > 0) {
        await more.first().click()
    }
    await timeline
        .getByText(/Cough <b>better<\/b>.*\{\{count\}\} days/)
        .waitFor()
    await expectNothingInjected(page)
    expect(errors).toEqual([])
})

journey(
    'markup of a record is text where it is found',
    async ({ page, server }) => {
        await page.goto(server.appUrl)
        await search(page, 'Aminata')
        const link = page.locator(
            `a[href$="/patient/${demoPeople.markupText}"]`
        )
        await link.getByText(/<b>Jallow<\/b>/i).waitFor()
        await expectNothingInjected(page)
    }
)

journey('markup that is typed is text', async ({ page, server }) => {
    await page.goto(server.appUrl)
    await search(page, '<b>bold</b> {{text}}')
    await page.getByText(/^no match$/).waitFor()
    await expectNothingInjected(page)
})
