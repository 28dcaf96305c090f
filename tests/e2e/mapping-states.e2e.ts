import type { Page } from 'playwright-core'
import { demoMapping, demoPeople } from '../sandbox/data/demo-data'
import { journeysOn } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { removeMapping, saveMapping } from './harness/save-mapping'
import { section, waitForSection } from './harness/sections'
import { shownCounts } from './harness/timeline-counts'

const journey = journeysOn({ data: 'demo' })

/** Without a mapping every visit still stands. */
const expectTimeline = async (page: Page): Promise<void> => {
    await waitForSection(page, 'timeline', 'ready')
    expect((await shownCounts(page)).events).toBeGreaterThan(0)
}

journey(
    'a broken mapping is told, an administrator learns where',
    async (visit) => {
        const { page, context, server } = visit
        await saveMapping(server, { ...demoMapping, vitals: 'many' })
        await logInAs(context, server, 'mapper')
        await page.goto(chartUrl(server, demoPeople.newMother))
        await waitForSection(page, 'problems', 'failed')
        await waitForSection(page, 'vitals', 'failed')
        await section(page, 'vitals')
            .getByText(/set-up of this chart is damaged/)
            .waitFor()
        await expectTimeline(page)
        await section(page, 'leftovers')
            .getByText(/set-up do(es)? not fit/)
            .click()
        await section(page, 'leftovers')
            .getByText(/vitals/)
            .first()
            .waitFor()
        await page.getByRole('link', { name: 'Find a person' }).click()
        await page.getByText(/set-up of this chart is damaged/).waitFor()
    }
)

journey('a mapping of a newer app is not guessed at', async (visit) => {
    const { page, context, server } = visit
    await saveMapping(server, { ...demoMapping, version: 999 })
    await logInAs(context, server, 'nurse')
    await page.goto(chartUrl(server, demoPeople.newMother))
    await waitForSection(page, 'problems', 'failed')
    await section(page, 'problems')
        .getByText(/saved by a newer version/)
        .waitFor()
    await expectTimeline(page)
})

journey(
    'fields of the mapping that are gone are listed, the rest stands',
    async (visit) => {
        const { page, context, server } = visit
        const gone = { dataElement: 'Zz345678901' }
        const measures = [{ ...demoMapping.vitals[0], sources: [gone] }]
        await saveMapping(server, { ...demoMapping, vitals: measures })
        await logInAs(context, server, 'mapper')
        await page.goto(chartUrl(server, demoPeople.newMother))
        await waitForSection(page, 'problems', 'ready')
        await section(page, 'leftovers')
            .getByText(/set-up do(es)? not fit/)
            .click()
        await section(page, 'leftovers')
            .getByText(/Zz345678901 is gone/)
            .first()
            .waitFor()
    }
)

journey(
    'without a mapping the first page and the sections say so',
    async (visit) => {
        const { page, context, server } = visit
        await saveMapping(server, demoMapping)
        await removeMapping(server)
        await logInAs(context, server, 'nurse')
        await page.goto(chartUrl(server, demoPeople.newMother))
        await waitForSection(page, 'problems', 'not-mapped')
        await waitForSection(page, 'vitals', 'not-mapped')
        await section(page, 'problems')
            .getByText(/Not set up in this chart/)
            .waitFor()
        await expectTimeline(page)
        await page.getByRole('link', { name: 'Find a person' }).click()
        await page.getByText('This chart has not been set up yet.').waitFor()
    }
)
