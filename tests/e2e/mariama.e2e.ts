import type { Locator } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { journeysOn } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { scrollTo } from './harness/scroll'
import { section, waitForChart } from './harness/sections'

const journey = journeysOn({ data: 'demo' })

/** Whether each value of a list is flagged, in the order in which they stand. */
const flagsOf = (list: Locator): Promise<boolean[]> =>
    list
        .locator('dd')
        .evaluateAll((values) =>
            values.map((value) => value.querySelector('[title]') !== null)
        )

const isAbnormalFirst = (flags: readonly boolean[]): boolean =>
    !flags.slice(flags.indexOf(false)).includes(true)

journey('the banner tells who it is', async ({ page, context, server }) => {
    await logInAs(context, server, 'clinician')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const banner = page.getByRole('region', { name: 'Patient' })
    const text = await banner.innerText()
    expect(text).toContain('KAMARA, Mariama')
    expect(text).toContain('Female')
    expect(text).toMatch(/34 y\w* \(.+\)/)
    expect(text).toContain('SB-4410-22')
    await banner.getByText('Phone, address and more').click()
    await banner
        .getByRole('definition')
        .filter({ hasText: '+99900100200' })
        .waitFor()
    await banner.getByRole('img', { name: 'Photo of the patient' }).waitFor()
})

journey('abnormal values stand first', async ({ page, context, server }) => {
    await logInAs(context, server, 'clinician')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const timeline = section(page, 'timeline')
    await scrollTo(page, timeline.getByText(/abnormal value/))
    const lists = await timeline.locator('dl').all()
    const flags = await Promise.all(lists.map(flagsOf))
    const mixed = flags.filter(
        (one) => one.includes(true) && one.includes(false)
    )
    expect(mixed.length).toBeGreaterThan(0)
    expect(mixed.every(isAbnormalFirst)).toBe(true)
})

journey('a visit opens in place', async ({ page, context, server }) => {
    await logInAs(context, server, 'clinician')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const visit = section(page, 'timeline')
        .getByRole('article')
        .filter({ has: page.getByRole('button', { name: /more value/ }) })
        .first()
    const more = await visit
        .getByRole('button', { name: /more value/ })
        .innerText()
    const title = await visit.getByRole('heading', { level: 3 }).innerText()
    const before = await visit.locator('dt').count()
    await visit.getByRole('button', { name: /more value/ }).click()
    const opened = section(page, 'timeline')
        .getByRole('article')
        .filter({ hasText: title.split('\n')[0] })
        .filter({ has: page.getByRole('button', { name: 'Fewer values' }) })
    await opened.waitFor()
    expect(await opened.locator('dt').count()).toBe(
        before + Number(/\d+/.exec(more))
    )
})

journey('what a nurse may not read is said to be hidden', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'nurse')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const banner = page.getByRole('region', { name: 'Patient' })
    await banner.getByText(/programs you cannot open/).waitFor()
    await banner.getByText('Phone, address and more').click()
    expect(await page.content()).not.toMatch(/HIV/i)
})

journey('a clinician of HIV care reads it all', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'clinician')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const chips = page.getByRole('list', { name: 'Enrollments' })
    expect(await chips.innerText()).toMatch(/HIV/)
    expect(await page.getByText(/programs you cannot open/).count()).toBe(0)
})
