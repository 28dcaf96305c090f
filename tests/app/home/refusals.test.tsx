import { screen } from '@testing-library/react'
import {
    count,
    demoWithProgram,
    results,
    rows,
    sandboxFor,
    searchFor,
    settledResults,
    showHome,
} from './show-home'

const OUTPATIENT = 'DEMO_OUTPATIENT'

describe('what a program refuses', () => {
    it('is named in plain words beside what the others find', async () => {
        const data = demoWithProgram(OUTPATIENT, { maxTeiCountToReturn: 1 })
        const { user } = showHome(sandboxFor('nurse', data))
        await searchFor(user, 'Sow')
        const region = await settledResults()
        expect(rows()).toHaveLength(2)
        expect(region).toHaveTextContent(
            /Not everything could be searched.*Outpatient care.*Too many people match/
        )
        expect(region).not.toHaveTextContent(/maxteicountreached/)
    })

    it('is told when it asks for more attributes', async () => {
        const data = demoWithProgram(OUTPATIENT, {
            minAttributesRequiredToSearch: 2,
        })
        const { user } = showHome(sandboxFor('nurse', data))
        await searchFor(user, 'Nobody')
        const region = await settledResults()
        expect(region).toHaveTextContent(/No match in what could be searched/)
        expect(region).toHaveTextContent(
            /Outpatient care.*This program asks for more to search by/
        )
    })

    it('is told when it cannot be searched by a name', async () => {
        const { user } = showHome(
            sandboxFor(
                'nurse',
                demoWithProgram(OUTPATIENT, {
                    programTrackedEntityAttributes: [],
                })
            )
        )
        await searchFor(user, 'Nobody')
        const region = await settledResults()
        expect(region).toHaveTextContent(
            /Outpatient care.*cannot be searched by what you typed/
        )
    })

    it('is not "no match" when nothing was answered, and can be tried again', async () => {
        const sandbox = sandboxFor()
        const { user } = showHome(sandbox)
        await screen.findByRole('search')
        sandbox.faults.set({ path: '/tracker/trackedEntities', status: 503 })
        await searchFor(user, 'Sow')
        const region = await settledResults()
        expect(region).not.toHaveTextContent(/no match/i)
        expect(count()).toBe('nothing could be searched')
        sandbox.faults.clear()
        await user.click(screen.getByRole('button', { name: 'Try again' }))
        await settledResults()
        expect(rows()).toHaveLength(2)
        expect(results()).not.toHaveTextContent(/Not everything/)
    })

    it('says so when the programs themselves did not arrive', async () => {
        const sandbox = sandboxFor()
        sandbox.faults.set({ path: '/programs', offline: true })
        const { user } = showHome(sandbox)
        await searchFor(user, 'Sow')
        expect(
            await screen.findByText('The server could not be reached.')
        ).toBeVisible()
        expect(count()).toBe('search failed')
        sandbox.faults.clear()
        await user.click(screen.getByRole('button', { name: 'Try again' }))
        await settledResults()
        expect(rows()).toHaveLength(2)
    })
})
