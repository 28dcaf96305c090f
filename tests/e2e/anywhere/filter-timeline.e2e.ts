import type { Page } from 'playwright-core'
import { eventually } from '../harness/eventually'
import { journeysWith, type Journey } from '../harness/journey'
import {
    countsOf,
    type HeldEvent,
    readHeld,
    visitDays,
} from '../harness/record-counts'
import { waitForChart } from '../harness/sections'
import { openTarget, startTarget, type Target } from '../harness/target'
import { shownCounts } from '../harness/timeline-counts'

const journey = journeysWith(startTarget)

const filterBar = (page: Page) =>
    page.getByRole('search', { name: 'Filter the timeline' })

const openAndRead = async (visit: Journey<Target>) => {
    const { page, context, server } = visit
    await openTarget(visit)
    await waitForChart(page)
    const held = await readHeld(context.request, server, server.patient)
    return held.events
}

/** The heading tells what is shown, and that all the rest is hidden. */
const expectShown = (
    page: Page,
    all: readonly HeldEvent[],
    shown: readonly HeldEvent[]
): Promise<void> => {
    const counts = countsOf(shown)
    return eventually(() => shownCounts(page), {
        ...counts,
        hiddenEvents: all.length - counts.events,
        hiddenVisits: countsOf(all).visits - counts.visits,
    })
}

journey('a program, a stage of it, and all again', async (visit) => {
    const { page } = visit
    const all = await openAndRead(visit)
    const { program, programStage } = all[0] ?? {
        program: '',
        programStage: '',
    }
    const bar = filterBar(page)
    await bar.getByLabel('Program').selectOption(program)
    const ofProgram = all.filter((event) => event.program === program)
    await expectShown(page, all, ofProgram)
    await bar.getByLabel('Stage').selectOption(programStage)
    await expectShown(
        page,
        all,
        ofProgram.filter((event) => event.programStage === programStage)
    )
    await bar.getByRole('button', { name: 'Clear filter' }).click()
    await expectShown(page, all, all)
})

journey('days from the middle of the record on', async (visit) => {
    const { page } = visit
    const all = await openAndRead(visit)
    const days = visitDays(all)
    const middle = days[Math.floor(days.length / 2)] ?? ''
    await filterBar(page).getByLabel('From').fill(middle)
    await eventually(
        async () => (await shownCounts(page)).visits,
        countsOf(
            all.filter((event) =>
                visitDays([event]).some((day) => day >= middle)
            )
        ).visits
    )
    await filterBar(page).getByLabel('To').fill('1900-01-01')
    await page.getByText('The range ends before it begins.').waitFor()
})

journey(
    'a text that stands nowhere hides all, one click shows all',
    async (visit) => {
        const { page } = visit
        const all = await openAndRead(visit)
        await filterBar(page).getByLabel('Text').fill('zzqqxxzzqq')
        await page.getByText(/the filter hides all/).waitFor()
        await page.getByRole('button', { name: 'Show all' }).click()
        await expectShown(page, all, all)
    }
)
