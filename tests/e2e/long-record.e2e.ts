import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { eventually, untilTrue } from './harness/eventually'
import { journeysOn, type Journey } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { countsOf, readHeld, visitDays } from './harness/record-counts'
import { section, waitForChart } from './harness/sections'
import type { AppServer } from './harness/start-server'
import { shownCounts } from './harness/timeline-counts'

const journey = journeysOn({ data: 'demo', user: 'clinician' })

const MOST_ROWS_DRAWN = 60

const open = async ({ page, context, server }: Journey<AppServer>) => {
    await page.goto(chartUrl(server, demoPeople.longRecord))
    await waitForChart(page)
    return readHeld(context.request, server, demoPeople.longRecord)
}

const rows = (page: Page) =>
    section(page, 'timeline').locator('li[aria-posinset]')

const isInSight = (page: Page, day: string | undefined): Promise<boolean> =>
    section(page, 'timeline')
        .locator(`time[datetime="${day}"]`)
        .last()
        .isVisible()

journey('a thousand events: counted in full, drawn in part', async (visit) => {
    const { page } = visit
    const { events } = await open(visit)
    expect(events.length).toBeGreaterThanOrEqual(1000)
    const { visits, events: shown } = await shownCounts(page)
    expect({ visits, events: shown }).toEqual(countsOf(events))
    expect(await rows(page).count()).toBeLessThan(MOST_ROWS_DRAWN)
})

journey('scrolling reaches the oldest visit', async (visit) => {
    const { page } = visit
    const { events } = await open(visit)
    const oldest = visitDays(events)[0]
    expect(await isInSight(page, oldest)).toBe(false)
    await untilTrue(
        () =>
            page
                .locator('main')
                .evaluate((main) => main.scrollTo(0, main.scrollHeight)),
        () => isInSight(page, oldest)
    )
    expect(await rows(page).count()).toBeLessThan(MOST_ROWS_DRAWN)
})

journey(
    'the keyboard reaches the oldest visit, and the newest again',
    async (visit) => {
        const { page } = visit
        const { events } = await open(visit)
        const days = visitDays(events)
        await page
            .getByRole('navigation', { name: 'Sections' })
            .getByRole('button', { name: 'Timeline' })
            .press('Enter')
        await untilTrue(
            () => page.keyboard.press('End'),
            () => isInSight(page, days[0])
        )
        await untilTrue(
            () => page.keyboard.press('Home'),
            () => isInSight(page, days.at(-1))
        )
    }
)

journey('rows keep their numbers while the list is scrolled', async (visit) => {
    const { page } = visit
    await open(visit)
    const total = Number(await rows(page).first().getAttribute('aria-setsize'))
    await page.locator('main').evaluate((main) => main.scrollTo(0, 4000))
    await eventually(
        async () =>
            Number(await rows(page).first().getAttribute('aria-posinset')) > 1,
        true
    )
    const places = await rows(page).evaluateAll((items) =>
        items.map((item) => Number(item.getAttribute('aria-posinset')))
    )
    const first = places[0] ?? 0
    expect(places).toEqual(places.map((_, index) => first + index))
    expect(total).toBeGreaterThan(places.length)
})

journey('a filter narrows a long record to one program', async (visit) => {
    const { page } = visit
    const { events } = await open(visit)
    const program = events[0]?.program ?? ''
    const bar = page.getByRole('search', { name: 'Filter the timeline' })
    await bar.getByLabel('Program').selectOption(program)
    const { events: expected } = countsOf(
        events.filter((event) => event.program === program)
    )
    await eventually(async () => (await shownCounts(page)).events, expected)
})
