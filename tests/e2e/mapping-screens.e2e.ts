import type { Page } from 'playwright-core'
import { expectSound } from './harness/expect-sound'
import { journeysOn } from './harness/journey'
import { logInAs } from './harness/log-in'

const journey = journeysOn({ data: 'demo' })

const PAGES = [
    '',
    '/person',
    '/vitals',
    '/results',
    '/problems',
    '/immunizations',
    '/care',
    '/checks',
    '/versions',
]

/** The parts of the mapping are there once its programs are read. */
const opened = (page: Page): Promise<void> =>
    page.locator('nav a[aria-current="page"]').waitFor()

const titles = (page: Page) => page.locator('main h2').first()

// an administrator, who has every control, and a reader from right to left
for (const username of ['mapper', 'nurse-ar']) {
    for (const path of PAGES) {
        journey(`the mapping${path}, as ${username}`, async (visit) => {
            const { page, context, server, errors } = visit
            await logInAs(context, server, username)
            await page.goto(`${server.appUrl}#/mapping${path}`)
            await opened(page)
            await titles(page).waitFor()
            await expectSound(page)
            expect(errors).toEqual([])
        })
    }
}

journey('others see the mapping and can change nothing', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'nurse')
    await page.goto(`${server.appUrl}#/mapping`)
    await opened(page)
    await page.getByText(/Changing it needs the authority/).waitFor()
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0)
    expect(await page.getByRole('checkbox').first().isDisabled()).toBe(true)
})

journey('a change survives a reload, and is undone', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'mapper')
    await page.goto(`${server.appUrl}#/mapping`)
    await opened(page)
    await page
        .getByRole('button', { name: /^Remove/ })
        .first()
        .click()
    await page.getByText(/Changes not saved/).waitFor()
    await page.reload()
    await opened(page)
    await page.getByText(/Changes not saved/).waitFor()
    await page.getByRole('button', { name: 'Discard changes' }).click()
    await page.getByText(/Changes not saved/).waitFor({ state: 'detached' })
})
