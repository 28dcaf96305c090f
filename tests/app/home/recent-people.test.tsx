import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type { Patient } from '../../../src/domain/patient'
import { createQueryClient } from '../../../src/queries/query-client'
import { useRememberPerson } from '../../../src/queries/use-recent-people'
import { day, uid } from '../../fixtures/builders'
import { newOwner, renderWithServer } from '../render-with-server'
import { sandboxFor, showHome } from './show-home'

const person = (name: string): Patient => ({
    id: uid(name),
    orgUnit: undefined,
    name: {
        state: 'recorded',
        value: {
            given: name,
            middle: undefined,
            family: 'Sow',
            full: undefined,
        },
    },
    birthDate: {
        state: 'recorded',
        value: { date: day('2004-11-07'), estimated: false },
    },
    sex: { state: 'recorded', value: { kind: 'female' } },
    identifiers: [],
    phones: [],
    addresses: [],
    otherDetails: [],
    photo: undefined,
    deceased: { kind: 'not-said' },
})

const Chart = ({ of }: { readonly of: Patient }) => {
    useRememberPerson(of)
    return <p>chart</p>
}

const region = () => screen.getByRole('region', { name: 'Opened last' })

const names = () =>
    within(region())
        .queryAllByRole('link')
        .map(({ textContent }) => textContent?.split(',')[1]?.slice(1, 4))

/** Opens charts one after another as one user, each as a page of its own. */
const open = async (
    people: readonly Patient[],
    parts: Parameters<typeof renderWithServer>[1]
) => {
    const client = parts.client ?? createQueryClient()
    const home = showHome(parts.sandbox, { ...parts, client })
    for (const one of people) {
        const view = renderWithServer(<Chart of={one} />, { ...parts, client })
        await waitFor(() =>
            expect(within(region()).getAllByRole('link')[0]).toHaveAttribute(
                'href',
                `/patient/${one.id}`
            )
        )
        view.unmount()
    }
    return home
}

const options = () => ({ sandbox: sandboxFor(), owner: newOwner() })

describe('people opened last', () => {
    it('says what will stand there', async () => {
        showHome()
        expect(
            await within(region()).findByText(/whose charts you open/)
        ).toBeVisible()
        expect(
            screen.queryByRole('button', { name: 'Forget these' })
        ).toBeNull()
    })

    it('stand newest first, once each, with what tells them apart', async () => {
        await open([person('Ada'), person('Ben'), person('Ada')], options())
        await within(region()).findAllByRole('link')
        expect(names()).toEqual(['Ada', 'Ben'])
        expect(within(region()).getAllByRole('link')[0]).toHaveTextContent(
            /SOW, Ada\s*Female\s*born 07-Nov-2004/
        )
    })

    it('are ten at most', async () => {
        const eleven = Array.from({ length: 11 }, (_, n) => person(`P${n}x`))
        await open(eleven, options())
        expect(names()).toHaveLength(10)
        expect(names()).not.toContain('P0x')
    })

    it('are there when the page is opened anew, for the same user only', async () => {
        const parts = options()
        await open([person('Ada')], parts)
        cleanup()
        showHome(parts.sandbox, parts)
        expect(await within(region()).findByText('SOW, Ada')).toBeVisible()
        cleanup()
        showHome(parts.sandbox, { ...parts, owner: newOwner() })
        expect(
            await within(region()).findByText(/whose charts you open/)
        ).toBeVisible()
        expect(names()).toEqual([])
    })

    it('are forgotten when told to', async () => {
        const parts = options()
        const { user } = await open([person('Ada')], parts)
        await user.click(screen.getByRole('button', { name: 'Forget these' }))
        expect(
            await within(region()).findByText(/whose charts you open/)
        ).toBeVisible()
        cleanup()
        showHome(parts.sandbox, parts)
        expect(
            await within(region()).findByText(/whose charts you open/)
        ).toBeVisible()
    })
})
