import type { Frame, Page } from 'playwright-core'
import { demoPeople } from '../sandbox/data/demo-data'
import { eventually } from './harness/eventually'
import { findViolations } from './harness/find-violations'
import { journeysOn } from './harness/journey'
import { buildHost, openWidget } from './harness/open-widget'

const journey = journeysOn({ data: 'demo', user: 'clinician' })

let host: string
beforeAll(async () => {
    host = await buildHost()
})

/** What Capture's enrollment dashboard knows; the org unit may be missing. */
const given = {
    teiId: demoPeople.mariama,
    programId: 'abcdefghijk',
    enrollmentId: 'AUTO',
}

const widgetFrame = (page: Page): Frame => {
    const frame = page.frames().find((one) => one.url().includes('plugin.html'))
    if (!frame) {
        throw new Error('the page holds no widget')
    }
    return frame
}

/** Whether all of the page can be seen without scrolling sideways. */
const fits = (frame: Frame): Promise<boolean> =>
    frame.evaluate(
        () =>
            document.documentElement.scrollWidth <=
            document.documentElement.clientWidth
    )

journey('the widget shows the chart in a narrow column', async (visit) => {
    const { page, errors } = visit
    const widget = await openWidget(visit, host, given)
    await widget
        .getByRole('heading', { level: 1 })
        .getByText(/KAMARA/)
        .waitFor()
    for (const id of ['problems', 'vitals', 'timeline']) {
        await widget.locator(`section#${id}[data-state="ready"]`).waitFor()
    }
    const frame = widgetFrame(page)
    await eventually(() => fits(frame), true)
    expect(
        await widget.locator('#timeline article').count()
    ).toBeLessThanOrEqual(5)
    expect(await findViolations(frame)).toEqual([])
    expect(errors).toEqual([])
})

journey('the frame grows with its content', async (visit) => {
    const { page } = visit
    const widget = await openWidget(visit, host, given)
    await widget.locator('section#timeline[data-state="ready"]').waitFor()
    const frame = widgetFrame(page)
    const isWhole = () =>
        frame.evaluate(
            () =>
                document.documentElement.scrollHeight <= window.innerHeight + 1
        )
    await eventually(isWhole, true)
})

journey(
    'the widget leads to the full chart, in the whole window',
    async (visit) => {
        const { page, server } = visit
        const widget = await openWidget(visit, host, given)
        const link = widget.getByRole('link', { name: 'Open the full chart' })
        expect(await link.getAttribute('target')).toBe('_top')
        await link.click()
        await page.getByRole('region', { name: 'Timeline' }).waitFor()
        expect(page.url()).toBe(`${server.appUrl}#/patient/${given.teiId}`)
    }
)

journey('without a person the widget says what is missing', async (visit) => {
    const widget = await openWidget(visit, host, {
        programId: given.programId,
        enrollmentId: 'AUTO',
    })
    await widget
        .getByText('Capture did not say which person is open.')
        .waitFor()
})

journey('a person whom the server does not give is told of', async (visit) => {
    const { page } = visit
    const widget = await openWidget(visit, host, {
        ...given,
        teiId: 'abcdefghijk',
    })
    await widget
        .getByText(/not found, or you may not open/)
        .first()
        .waitFor()
    expect(await findViolations(widgetFrame(page))).toEqual([])
})
