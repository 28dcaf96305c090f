import { demoPeople } from '../sandbox/data/demo-data'
import { eventually } from './harness/eventually'
import { journeysOn } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { countsOf, readHeld } from './harness/record-counts'
import { section, waitForChart } from './harness/sections'
import { shownCounts } from './harness/timeline-counts'

const journey = journeysOn({ data: 'demo', user: 'clinician' })

journey('a word of a note leads to the visits that hold it', async (visit) => {
    const { page, context, server } = visit
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const held = await readHeld(context.request, server, demoPeople.mariama)
    const holding = held.events.filter(({ dataValues }) =>
        dataValues.some(({ value }) => value.includes('Told to come at once'))
    )
    const { events } = countsOf(holding)
    expect(events).toBeGreaterThan(0)
    await page.getByLabel('Text').fill('TOLD TO COME')
    await eventually(async () => (await shownCounts(page)).events, events)
    const timeline = section(page, 'timeline')
    await timeline.getByRole('button', { name: /more value/ }).click()
    await timeline.getByText(/Told to come at once/).waitFor()
})
