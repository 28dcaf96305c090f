import { screen, waitFor, within } from '@testing-library/react'
import { demoPeople } from '../../sandbox/data/demo-people'
import type { Sandbox } from '../../sandbox/sandbox'
import {
    count,
    results,
    rows,
    sandboxFor,
    searchBox,
    searchFor,
    settledResults,
    showHome,
} from './show-home'

const searches = (sandbox: Sandbox) =>
    sandbox.requests
        .all()
        .filter(({ path }) => path.includes('/tracker/trackedEntities?'))

/** The same server, but what is asked with a word is answered only when released. */
const holding = (sandbox: Sandbox, word: string) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
        release = resolve
    })
    const arrived = jest.fn()
    const held: Sandbox = {
        ...sandbox,
        fetch: async (request) => {
            if (request.url.includes(word)) {
                arrived()
                await released
            }
            return sandbox.fetch(request)
        },
    }
    return { held, arrived, release: () => release() }
}

describe('finding a person as the nurse', () => {
    it('asks nothing and shows no results before the first search', async () => {
        const sandbox = sandboxFor()
        const { user } = showHome(sandbox)
        await user.type(searchBox(), 'Sow')
        expect(
            screen.queryByRole('region', { name: 'People found' })
        ).toBeNull()
        expect(searches(sandbox)).toEqual([])
    })

    it('shows both twins by their family name, told apart', async () => {
        const { user } = showHome()
        await searchFor(user, 'sow')
        await settledResults()
        expect(count()).toBe('2 people')
        const [first = '', second = ''] = rows()
        expect(first).toContain('SOW, Fatimata')
        expect(first).toContain('SB-5502-18')
        expect(second).toContain('SOW, Fatoumata')
        expect(second).toContain('SB-5502-17')
        for (const row of [first, second]) {
            expect(row).toContain('Female')
            expect(row).toContain('22 y (')
            expect(row).toContain('River Bank, Kolima')
            expect(row).toContain('Outpatient care')
        }
        await waitFor(() =>
            expect(rows()[0]).toContain('Registered at Kolima Health Centre')
        )
    })

    it.each(['Fatoumata Sow', 'sow fatou', 'SOW, Fatoumata'])(
        'takes names in any order: %s',
        async (text) => {
            const { user } = showHome()
            await searchFor(user, text)
            await settledResults()
            expect(rows()).toEqual([expect.stringContaining('SOW, Fatoumata')])
        }
    )

    it('finds one person by an identifier', async () => {
        const { user } = showHome()
        await searchFor(user, 'SB-5502-18')
        await settledResults()
        expect(count()).toBe('1 person')
        expect(within(results()).getByRole('link')).toHaveAttribute(
            'href',
            `/patient/${demoPeople.twinFatimata}`
        )
    })

    it('shows one row for a person of two programs, with both named', async () => {
        const { user } = showHome()
        await searchFor(user, 'Mariama')
        await settledResults()
        const row = within(results())
            .getAllByRole('link')
            .find((link) =>
                link.getAttribute('href')?.endsWith(demoPeople.mariama)
            )
        expect(row).toHaveTextContent(/Outpatient care/)
        expect(row).toHaveTextContent(/Maternal/)
        expect(row).not.toHaveTextContent(/HIV/)
    })

    it('opens the chart of the row', async () => {
        const { user } = showHome()
        await searchFor(user, 'SB-5502-18')
        await settledResults()
        await user.tab()
        await user.tab()
        await user.keyboard('{Enter}')
        expect(
            await screen.findByText(`chart of ${demoPeople.twinFatimata}`)
        ).toBeVisible()
    })

    it('says what an empty answer means, and what it does not', async () => {
        const { user } = showHome()
        // she is in the other district only, out of the nurse's search scope
        await searchFor(user, 'Achieng')
        const region = await settledResults()
        expect(count()).toBe('no match')
        expect(region).toHaveTextContent(
            /No match among the records you may search\./
        )
        expect(region).toHaveTextContent(/protected programs/)
    })

    it('searches more letters only: one is refused without a request', async () => {
        const sandbox = sandboxFor()
        const { user } = showHome(sandbox)
        await searchFor(user, 's')
        expect(screen.getByText(/Type at least 2 letters/)).toBeVisible()
        expect(searches(sandbox)).toEqual([])
    })

    it('offers to open a record by its id', async () => {
        const { user } = showHome()
        await searchFor(user, demoPeople.twinFatimata)
        expect(
            screen.getByRole('link', { name: /Open the record/ })
        ).toHaveAttribute('href', `/patient/${demoPeople.twinFatimata}`)
    })

    it('shows markup in a name as text', async () => {
        const { user } = showHome()
        await searchFor(user, 'Jallow')
        await settledResults()
        expect(rows()[0]).toContain(`N'<B>JALLOW</B>, Aminata "Mina"`)
    })

    it('never shows a late answer under a newer question', async () => {
        const sandbox = sandboxFor()
        const { held, arrived, release } = holding(sandbox, 'Sow')
        const { user } = showHome(held)
        await searchFor(user, 'Sow')
        await waitFor(() => expect(arrived).toHaveBeenCalled())
        await searchFor(user, 'Okafor')
        await settledResults()
        release()
        await waitFor(() =>
            expect(
                searches(sandbox).filter(({ path }) => path.includes('Sow'))
            ).not.toEqual([])
        )
        expect(rows()).toEqual([expect.stringContaining('OKAFOR, Chinedu')])
    })

    it('finds the same list on the way back from a chart, without asking again', async () => {
        const sandbox = sandboxFor()
        const { user } = showHome(sandbox)
        await searchFor(user, 'Sow')
        await settledResults()
        const asked = searches(sandbox).length
        await user.click(screen.getByText('SOW, Fatimata'))
        await user.click(await screen.findByText('back'))
        await settledResults()
        expect(rows()).toHaveLength(2)
        expect(searchBox()).toHaveValue('Sow')
        expect(searches(sandbox)).toHaveLength(asked)
    })

    it('keeps what was typed out of the address of the app', async () => {
        const { user } = showHome()
        await searchFor(user, 'Sow')
        await settledResults()
        expect(window.location.href).not.toMatch(/sow/i)
        expect(document.title).toBe('Patient Chart')
    })

    it('sends no order and no page of unknown size', async () => {
        const sandbox = sandboxFor()
        const { user } = showHome(sandbox)
        await searchFor(user, 'Fatoumata Sow')
        await settledResults()
        const paths = searches(sandbox).map(({ path }) => path)
        expect(paths.length).toBeGreaterThan(0)
        for (const path of paths) {
            expect(path).not.toContain('order=')
            expect(path).toContain('pageSize=10')
        }
    })
})
