import { sharedSeed } from '../sandbox/load-shared'
import { journeysOn } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { countsOf, readHeld } from './harness/record-counts'
import { section, waitForChart, waitForSection } from './harness/sections'
import { shownCounts } from './harness/timeline-counts'

/** The longest record, and two of other programs. */
const PATIENTS = ['jtWt760kKYB', 'DeCUyLlayhI', 'WPjetzKiUs6']

const inSeed = sharedSeed() ? describe : describe.skip

inSeed('the seed in the folder beside the project', () => {
    const journey = journeysOn({ data: 'shared', user: 'admin' })

    for (const patient of PATIENTS) {
        journey(`${patient} opens in full`, async (visit) => {
            const { page, context, server, errors } = visit
            await page.goto(chartUrl(server, patient))
            await waitForChart(page)
            await waitForSection(page, 'leftovers', 'ready')
            const held = await readHeld(context.request, server, patient)
            expect(await shownCounts(page)).toMatchObject(countsOf(held.events))
            expect(await section(page, 'leftovers').innerText()).not.toMatch(
                /could not be read|do(es)? not fit/
            )
            expect(errors).toEqual([])
        })
    }
})
