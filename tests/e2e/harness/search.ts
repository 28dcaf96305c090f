import type { Page } from 'playwright-core'

/** Types into the box of the first page and searches. */
export const search = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Name or identifier').fill(text)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
}
