import { screen, waitFor, within } from '@testing-library/react'
import {
    alertIn,
    banner,
    failing,
    findHeading,
    PROBLEMS,
    region,
    sandboxFor,
    SECTIONS,
    sectionTexts,
    settled,
    showChart,
    textOf,
    TIMELINE,
    VITALS,
} from './show-chart'

describe('what a failed mapping leaves', () => {
    it('keeps the person and their programs in the banner', async () => {
        showChart(failing({ path: 'dataStore', status: 500 }))
        const part = await settled('Patient')
        expect(within(part).getByText('Name not available')).toBeVisible()
        expect(
            within(part).getByRole('list', { name: 'Enrollments' }).children
        ).toHaveLength(1)
        // nothing that was recorded of the person is lost with it
        expect(part).toHaveTextContent('Zeinab')
        expect(part).toHaveTextContent('Hassan')
    })

    it('comes back with another try, in both sections at once', async () => {
        const sandbox = failing({ path: 'dataStore', status: 500, times: 1 })
        const { user } = showChart(sandbox)
        const part = await settled(PROBLEMS)
        await user.click(
            within(part).getByRole('button', { name: 'Try again' })
        )
        expect(await findHeading(/Problems \(\d+ active/)).toBeVisible()
        expect(region(VITALS)).toHaveTextContent('Blood pressure')
        expect(within(region(VITALS)).queryByRole('alert')).toBeNull()
        expect(
            await within(banner()).findByRole('heading', {
                name: 'HASSAN, Zeinab',
            })
        ).toBeVisible()
    })
})

describe('what failed metadata leaves', () => {
    it.each([
        ['programs', /\/programs\?/],
        ['optionSets', /\/optionSets\?/],
    ])('keeps the name when %s fail', async (_, path) => {
        const { user } = showChart(failing({ path, status: 500, times: 1 }))
        const part = await settled('Patient')
        expect(
            within(part).getByRole('heading', { name: 'HASSAN, Zeinab' })
        ).toBeVisible()
        for (const name of SECTIONS) {
            expect(alertIn(await settled(name))).toContain('could not answer')
        }
        const again = within(region(TIMELINE)).getByRole('button', {
            name: 'Try again',
        })
        await user.click(again)
        expect(await findHeading(/Timeline \(\d+ visit/)).toBeVisible()
        expect(screen.queryByRole('alert')).toBeNull()
    })

    it.each([
        ['names of places', /\/organisationUnits\?/],
        ['links into Capture', /\/apps$/],
    ])('loses nothing but %s', async (_, path) => {
        const whole = await sectionTexts(sandboxFor())
        const sandbox = failing({ path, status: 500 })
        showChart(sandbox)
        for (const name of SECTIONS) {
            expect(within(await settled(name)).queryByRole('alert')).toBeNull()
        }
        expect((await textOf(VITALS)).replace(/\s+/g, ' ')).toBe(
            whole[1]?.replace(/\s+/g, ' ')
        )
        await waitFor(() =>
            expect(
                sandbox.requests.all().map(({ status }) => status)
            ).toContain(500)
        )
        expect(screen.queryByRole('alert')).toBeNull()
    })
})
