import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { journeysOn } from './harness/journey'
import { search } from './harness/search'

const journey = journeysOn({ data: 'demo', user: 'nurse' })

const SEARCHES = /\/tracker\/trackedEntities\?/

const found = (page: Page) => page.getByRole('region', { name: 'People found' })
const linkTo = (page: Page, patient: string) =>
    found(page).locator(`a[href$="/patient/${patient}"]`)

journey('by family name, over all programs', async ({ page, server }) => {
    await page.goto(server.appUrl)
    await search(page, 'kamara')
    await linkTo(page, demoPeople.mariama).waitFor()
})

journey('by identifier, and nobody else', async ({ page, server }) => {
    await page.goto(server.appUrl)
    await search(page, 'SB-4410-22')
    await linkTo(page, demoPeople.mariama).waitFor()
    expect(await found(page).getByRole('listitem').count()).toBe(1)
})

journey('a person of another district is not found', async (visit) => {
    const { page, server } = visit
    await page.goto(server.appUrl)
    await search(page, 'SB-4000-09')
    await found(page)
        .getByText(/No match/)
        .waitFor()
    expect(await linkTo(page, demoPeople.otherDistrict).count()).toBe(0)
})

journey('one program that refuses does not hide the others', async (visit) => {
    const { page, server } = visit
    server.sandbox.faults.set({ path: SEARCHES, status: 409, times: 1 })
    await page.goto(server.appUrl)
    await search(page, 'kamara')
    await found(page).getByText('Not everything could be searched').waitFor()
    await found(page)
        .getByText(/The server refused this search/)
        .waitFor()
    await linkTo(page, demoPeople.mariama).waitFor()
})

journey(
    'where no search is answered nobody is said to be absent',
    async (visit) => {
        const { page, server } = visit
        server.sandbox.faults.set({ path: SEARCHES, status: 500 })
        await page.goto(server.appUrl)
        await search(page, 'kamara')
        await found(page)
            .getByText(/no search was answered/)
            .waitFor()
        expect(
            await found(page)
                .getByText(/No match/)
                .count()
        ).toBe(0)
        server.sandbox.faults.clear()
        await found(page).getByRole('button', { name: 'Try again' }).click()
        await linkTo(page, demoPeople.mariama).waitFor()
    }
)
