import type { Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { journeysOn } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { section, type SectionId, waitForChart } from './harness/sections'

const journey = journeysOn({ data: 'demo' })

const SECTIONS: readonly SectionId[] = ['problems', 'timeline', 'vitals']

const titlesOf = (page: Page) =>
    Promise.all(
        SECTIONS.map((id) => section(page, id).getAttribute('aria-label'))
    )

const documentOf = (page: Page) =>
    page.evaluate(() => ({
        dir: document.documentElement.dir,
        lang: document.documentElement.lang,
    }))

journey('Arabic runs from right to left, the words with it', async (visit) => {
    const { page, context, server, errors } = visit
    await logInAs(context, server, 'nurse-ar')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    expect(await documentOf(page)).toEqual({ dir: 'rtl', lang: 'ar' })
    expect(await titlesOf(page)).toEqual([
        'المشكلات الصحية',
        'السجل الزمني',
        'العلامات الحيوية',
    ])
    await page.getByText('العيادة الخارجية').first().waitFor()
    const problems = await section(page, 'problems').boundingBox()
    const vitals = await section(page, 'vitals').boundingBox()
    expect(problems?.x).toBeGreaterThan(vitals?.x ?? Infinity)
    expect(errors).toEqual([])
})

journey('identifiers keep their order of signs in Arabic', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'nurse-ar')
    await page.goto(chartUrl(server, demoPeople.mariama))
    await waitForChart(page)
    const number = page.getByText('SB-4410-22', { exact: true })
    expect(await number.getAttribute('dir')).toBe('ltr')
})

journey(
    'French: the words of the app, the names of the programs',
    async (visit) => {
        const { page, context, server, errors } = visit
        await logInAs(context, server, 'nurse-fr')
        await page.goto(chartUrl(server, demoPeople.mariama))
        await waitForChart(page)
        expect(await documentOf(page)).toEqual({ dir: 'ltr', lang: 'fr' })
        expect(await titlesOf(page)).toEqual([
            'Problèmes',
            'Chronologie',
            'Signes vitaux',
        ])
        await page
            .getByRole('list', { name: 'Inscriptions' })
            .getByText(/Soins externes/)
            .waitFor()
        expect(errors).toEqual([])
    }
)

journey('a name in Arabic letters in an English chart', async (visit) => {
    const { page, context, server } = visit
    await logInAs(context, server, 'nurse')
    await page.goto(chartUrl(server, demoPeople.arabicName))
    await waitForChart(page)
    const name = page.getByRole('heading', { level: 1 })
    expect(await name.innerText()).toMatch(/\p{Script=Arabic}/u)
})
