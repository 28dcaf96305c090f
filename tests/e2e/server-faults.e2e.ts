import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import type { FaultRule } from '../sandbox/faults'
import { journeysOn } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { section, waitForChart, waitForSection } from './harness/sections'

const journey = journeysOn({ data: 'demo', user: 'nurse' })

const RECORD = /\/tracker\/trackedEntities\//
const PROGRAMS = /\/programs\?/
const OPTIONS = /\/optionSets\?/
const MAPPING = /\/dataStore\/patient-chart\//
const PLACES = /\/organisationUnits\?/

const retryIn = (page: Page) =>
    section(page, 'timeline').getByRole('button', { name: 'Try again' })

const RECORD_FAULTS: readonly [string, FaultRule, RegExp][] = [
    ['fails', { status: 500 }, /fault of its own/],
    ['is not reached', { offline: true }, /could not be reached/],
    ['answers with a page', { html: true }, /Something other than DHIS2/],
    ['breaks off', { truncate: true }, /broke off/],
]

for (const [what, fault, message] of RECORD_FAULTS) {
    journey(
        `the server ${what}: told, and another try helps`,
        async (visit) => {
            const { page, server } = visit
            server.sandbox.faults.set({ ...fault, path: RECORD })
            await page.goto(chartUrl(server, demoPeople.newMother))
            await waitForSection(page, 'timeline', 'failed')
            await section(page, 'timeline').getByText(message).waitFor()
            await page.getByRole('link', { name: 'Find a person' }).waitFor()
            server.sandbox.faults.clear()
            await (fault.html ? page.reload() : retryIn(page).click())
            await waitForChart(page)
        }
    )
}

journey('programs that fail leave the person standing', async (visit) => {
    const { page, server } = visit
    server.sandbox.faults.set({ path: PROGRAMS, status: 502, html: true })
    await page.goto(chartUrl(server, demoPeople.newMother))
    await waitForSection(page, 'timeline', 'failed')
    const banner = page.getByRole('region', { name: 'Patient' })
    await banner.getByRole('heading', { level: 1 }).waitFor()
    server.sandbox.faults.clear()
    await retryIn(page).click()
    await waitForChart(page)
})

journey(
    'option sets that fail are told, and another try helps',
    async (visit) => {
        const { page, server } = visit
        server.sandbox.faults.set({ path: OPTIONS, status: 500 })
        await page.goto(chartUrl(server, demoPeople.newMother))
        await waitForSection(page, 'timeline', 'failed')
        server.sandbox.faults.clear()
        await retryIn(page).click()
        await waitForChart(page)
    }
)

journey(
    'a mapping that does not come leaves the visits standing',
    async (visit) => {
        const { page, server } = visit
        server.sandbox.faults.set({ path: MAPPING, status: 500 })
        await page.goto(chartUrl(server, demoPeople.newMother))
        await waitForSection(page, 'problems', 'failed')
        await waitForSection(page, 'timeline', 'ready')
        server.sandbox.faults.clear()
        await section(page, 'problems')
            .getByRole('button', { name: 'Try again' })
            .click()
        await waitForChart(page)
    }
)

journey('names of places that do not come cost nothing else', async (visit) => {
    const { page, server } = visit
    server.sandbox.faults.set({ path: PLACES, status: 500 })
    await page.goto(chartUrl(server, demoPeople.newMother))
    await waitForChart(page)
})

journey(
    'a slow server: still loading is said, another try helps',
    async (visit) => {
        const { page, server } = visit
        server.sandbox.faults.set({ path: RECORD, latencyMs: 20000 })
        await page.goto(chartUrl(server, demoPeople.newMother))
        const timeline = section(page, 'timeline')
        await timeline.getByText('Still loading').waitFor()
        expect(await timeline.getAttribute('aria-busy')).toBe('true')
        server.sandbox.faults.clear()
        await retryIn(page).click()
        await waitForChart(page)
    }
)
