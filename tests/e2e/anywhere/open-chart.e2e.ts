import { journeysWith } from '../harness/journey'
import { noteRequests } from '../harness/own-requests'
import { countsOf, readHeld } from '../harness/record-counts'
import { section, waitForChart } from '../harness/sections'
import { openTarget, startTarget } from '../harness/target'
import { shownCounts } from '../harness/timeline-counts'

const MOST_REQUESTS = 12

const journey = journeysWith(startTarget)

const isDrawing = (url: string): boolean => url.includes('/image')

/** The parts of a name that would tell who it is. */
const wordsOf = (name: string): string[] =>
    name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2)

journey('the chart fills every section, without an error', async (visit) => {
    const { page, errors } = visit
    await openTarget(visit)
    await waitForChart(page)
    const patient = page.getByRole('region', { name: 'Patient' })
    expect(await patient.getByRole('heading').innerText()).not.toBe('')
    for (const name of ['Problems', 'Timeline', 'Vitals']) {
        await page.getByRole('region', { name }).waitFor()
    }
    expect(errors).toEqual([])
})

journey('the chart counts what the server holds', async (visit) => {
    const { page, context, server } = visit
    await openTarget(visit)
    await waitForChart(page)
    const held = await readHeld(context.request, server, server.patient)
    const { visits, events } = await shownCounts(page)
    expect({ visits, events }).toEqual(countsOf(held.events))
    const chips = page.getByRole('list', { name: 'Enrollments' })
    expect(await chips.getByRole('listitem').count()).toBe(held.enrollments)
})

journey('the chart asks the tracker once, and little beside', async (visit) => {
    const asked = noteRequests(visit.page)
    await openTarget(visit)
    await waitForChart(visit.page)
    await visit.page.waitForLoadState('networkidle')
    expect(asked.tracker().filter((url) => !isDrawing(url))).toHaveLength(1)
    expect(asked.own().length).toBeLessThanOrEqual(MOST_REQUESTS)
})

journey(
    'the record is asked for before the platform has started',
    async (visit) => {
        const asked = noteRequests(visit.page)
        await openTarget(visit)
        await waitForChart(visit.page)
        const record = asked.all.findIndex((url) => url.includes('/tracker/'))
        const boot = asked.all.findIndex((url) => url.endsWith('/userSettings'))
        expect(record).toBeGreaterThan(-1)
        expect(record).toBeLessThan(boot)
    }
)

journey('no address tells who the person is', async (visit) => {
    const { page, server } = visit
    const asked = noteRequests(page)
    await openTarget(visit)
    await waitForChart(page)
    expect(new URL(page.url()).hash).toBe(`#/patient/${server.patient}`)
    const words = wordsOf(await page.getByRole('heading').first().innerText())
    expect(words).not.toEqual([])
    const told = [await page.title(), ...asked.all.map(decodeURIComponent)]
        .join('\n')
        .toLowerCase()
    expect(words.filter((word) => told.includes(word))).toEqual([])
})

journey('every section is reached from the list of sections', async (visit) => {
    const { page } = visit
    await openTarget(visit)
    await waitForChart(page)
    const list = page.getByRole('navigation', { name: 'Sections' })
    await list.getByRole('button', { name: 'Timeline' }).press('Enter')
    expect(
        await section(page, 'timeline').evaluate(
            (element) => element === document.activeElement
        )
    ).toBe(true)
})
