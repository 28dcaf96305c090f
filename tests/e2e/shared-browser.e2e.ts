import { demoPeople } from '../sandbox/data/demo-data'
import { idOf } from '../sandbox/data/ids'
import { eventually } from './harness/eventually'
import { journeysOn, type Journey } from './harness/journey'
import { cachedAddresses, keptData } from './harness/kept-data'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { noteRequests } from './harness/own-requests'
import { section, waitForChart } from './harness/sections'
import type { AppServer } from './harness/start-server'

// a program that the clinician may read and the nurse may not
const HIV_CARE = idOf.program('hiv')

const journey = journeysOn({ data: 'demo' })

const openAs = async (
    { page, context, server }: Journey<AppServer>,
    username: string
): Promise<void> => {
    await logInAs(context, server, username)
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
}

/** The person and the programs are kept a moment after they are shown. */
const waitForKept = async ({ page }: Journey<AppServer>): Promise<void> => {
    const isKept = async () => {
        const kept = await keptData(page)
        return kept.includes(demoPeople.mariama) && kept.includes(HIV_CARE)
    }
    await eventually(isKept, true)
}

journey('the second user finds nothing of the first', async (visit) => {
    const { page, context, server } = visit
    await openAs(visit, 'clinician')
    await waitForKept(visit)
    await context.clearCookies()
    await logInAs(context, server, 'nurse')
    await page.goto('about:blank')
    await page.goto(server.appUrl)
    await page
        .getByText(/The people whose charts you open stand here/)
        .waitFor()
    await eventually(
        async () => (await keptData(page)).includes(HIV_CARE),
        false
    )
    expect(await keptData(page)).not.toContain(demoPeople.mariama)
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    expect(await page.content()).not.toMatch(/HIV/i)
})

journey(
    'the same user finds both again, with fewer requests',
    async (visit) => {
        const { page, server } = visit
        await openAs(visit, 'clinician')
        await waitForKept(visit)
        await page.goto('about:blank')
        const asked = noteRequests(page)
        await page.goto(chartUrl(server, demoPeople.mariama))
        await waitForChart(page)
        expect(
            asked.own().filter((url) => url.includes('/optionSets'))
        ).toEqual([])
        await page.getByRole('link', { name: 'Find a person' }).click()
        await page
            .getByRole('region', { name: 'Opened last' })
            .getByText(/Mariama/)
            .waitFor()
    }
)

journey(
    'no record and no mapping in the caches of the platform',
    async (visit) => {
        const { page } = visit
        await openAs(visit, 'clinician')
        await page.reload()
        await waitForChart(page)
        const clinical = /\/api\/(\d+\/)?(tracker|dataStore)\//
        expect(
            (await cachedAddresses(page)).filter((url) => clinical.test(url))
        ).toEqual([])
        expect(await keptData(page)).not.toContain('"dataValues"')
    }
)

journey(
    'a session that ends while the chart is open loses nothing',
    async (visit) => {
        const { page, server } = visit
        await openAs(visit, 'clinician')
        const articles = section(page, 'timeline').getByRole('article')
        const shown = await articles.count()
        server.sandbox.faults.loggedOut()
        await page.getByRole('button', { name: 'Refresh' }).click()
        await page.getByText(/Your session has ended/).waitFor()
        expect(await articles.count()).toBe(shown)
    }
)

journey(
    'whoever is not logged in is asked to, and sees no record',
    async (visit) => {
        const { page, server } = visit
        await page.goto(chartUrl(server, demoPeople.mariama))
        await page.getByLabel('Password').waitFor()
        expect(await page.content()).not.toMatch(/Mariama/)
    }
)
