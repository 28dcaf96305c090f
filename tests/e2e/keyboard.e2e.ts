import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { journeysOn } from './harness/journey'
import { chartUrl } from './harness/open-chart'
import { search } from './harness/search'
import { section, waitForChart } from './harness/sections'

const journey = journeysOn({ data: 'demo', user: 'nurse' })

/** Gives every control of the app a number and tells how many there are. */
const numberControls = (page: Page): Promise<number> =>
    page.evaluate(() => {
        const controls = [
            ...document.querySelectorAll<HTMLElement>(
                '.app-shell-app :is(a[href], button, input, select, summary)'
            ),
        ].filter((one) => one.checkVisibility() && !one.matches(':disabled'))
        controls.forEach((one, index) => {
            one.dataset.control = String(index)
        })
        return controls.length
    })

const focusedControl = (page: Page): Promise<string | undefined> =>
    page.evaluate(() =>
        document.activeElement instanceof HTMLElement
            ? document.activeElement.dataset.control
            : undefined
    )

// the platform's bar stands before the app, and a field for a day takes several stops
const OTHER_STOPS = 30

/** The numbers of the controls that the Tab key reaches, in the order in which it does. */
const tabThrough = async (page: Page, controls: number): Promise<number[]> => {
    const reached = new Set<number>()
    await page.evaluate(() => window.focus())
    for (let stop = 0; stop < controls + OTHER_STOPS; stop++) {
        await page.keyboard.press('Tab')
        const control = await focusedControl(page)
        if (control !== undefined) {
            reached.add(Number(control))
        }
    }
    return [...reached]
}

const expectAllReached = async (page: Page): Promise<void> => {
    const controls = await numberControls(page)
    const reached = await tabThrough(page, controls)
    const all = Array.from({ length: controls }, (_, index) => index)
    expect([...reached].sort((a, b) => a - b)).toEqual(all)
}

journey('Tab reaches every control of a chart', async ({ page, server }) => {
    await page.goto(chartUrl(server, demoPeople.noSex))
    await waitForChart(page)
    await expectAllReached(page)
})

journey('Tab reaches every control of the first page', async (visit) => {
    const { page, server } = visit
    await page.goto(server.appUrl)
    await search(page, 'Kamara')
    await page.locator('#people-found a').first().waitFor()
    await expectAllReached(page)
})

journey(
    'every section takes the focus from the list of sections',
    async (visit) => {
        const { page, server } = visit
        await page.goto(chartUrl(server, demoPeople.mariama))
        await waitForChart(page)
        const list = page.getByRole('navigation', { name: 'Sections' })
        for (const [title, id] of [
            ['Problems', 'problems'],
            ['Timeline', 'timeline'],
            ['Vitals', 'vitals'],
            ['Not read or not placed', 'leftovers'],
        ] as const) {
            await list
                .getByRole('button', { name: title, exact: true })
                .press('Enter')
            const isFocused = await section(page, id).evaluate(
                (element) => element === document.activeElement
            )
            expect({ title, isFocused }).toEqual({ title, isFocused: true })
        }
    }
)

journey(
    'search, open and come back without a mouse',
    async ({ page, server }) => {
        await page.goto(server.appUrl)
        await page.getByLabel('Name or identifier').press('K')
        await page.keyboard.type('amara Mariama')
        await page.keyboard.press('Enter')
        const link = page.locator(`a[href$="/patient/${demoPeople.mariama}"]`)
        await link.waitFor()
        await link.press('Enter')
        await waitForChart(page)
        await page.getByRole('link', { name: 'Find a person' }).press('Enter')
        await page.getByRole('heading', { name: 'Find a person' }).waitFor()
    }
)
