import type { Page } from 'playwright-core'
import { journeysWith } from '../harness/journey'
import { search } from '../harness/search'
import { waitForChart } from '../harness/sections'
import { openHome, openTarget, startTarget } from '../harness/target'

const journey = journeysWith(startTarget)

const nameOf = (page: Page): Promise<string> =>
    page
        .getByRole('region', { name: 'Patient' })
        .getByRole('heading')
        .innerText()

journey('who was opened is found again, by list and by name', async (visit) => {
    const { page, server } = visit
    const link = `a[href$="/patient/${server.patient}"]`
    await openTarget(visit)
    await waitForChart(page)
    const name = await nameOf(page)
    await page.getByRole('link', { name: 'Find a person' }).click()
    const openedLast = page.getByRole('region', { name: 'Opened last' })
    await openedLast.locator(link).filter({ hasText: name }).waitFor()

    await search(page, name)
    const found = page.getByRole('region', { name: 'People found' })
    await found.locator(link).click()
    await waitForChart(page)
    expect(await nameOf(page)).toBe(name)

    await page.goBack()
    await found.locator(link).waitFor()
    expect(await page.getByLabel('Name or identifier').inputValue()).toBe(name)
})

journey('nobody of that name', async (visit) => {
    const { page } = visit
    await openHome(visit)
    await search(page, 'Zzqqxx')
    const found = page.getByRole('region', { name: 'People found' })
    await found.getByText(/^no match$/).waitFor()
    await found.getByText(/No match/).waitFor()
})

journey('one letter is too little to search by', async (visit) => {
    const { page } = visit
    await openHome(visit)
    await search(page, 'a')
    await page.getByText('Type at least 2 letters or digits.').waitFor()
    expect(
        await page.getByRole('region', { name: 'People found' }).count()
    ).toBe(0)
})

journey('those opened last are forgotten when told to', async (visit) => {
    const { page } = visit
    await openTarget(visit)
    await waitForChart(page)
    await page.getByRole('link', { name: 'Find a person' }).click()
    await page.getByRole('button', { name: 'Forget these' }).click()
    await page
        .getByText(/The people whose charts you open stand here/)
        .waitFor()
    await page.reload()
    await page
        .getByText(/The people whose charts you open stand here/)
        .waitFor()
})
