import { waitFor, within } from '@testing-library/react'
import type { FaultRule } from '../sandbox/faults'
import {
    banner,
    openWhole,
    PROBLEMS,
    region,
    TIMELINE,
    VITALS,
} from './show-chart'

const refreshButton = () =>
    within(banner()).getByRole('button', { name: 'Refresh' })

const notice = () => within(banner()).getByRole('status').textContent

const openAndFail = async (fault: FaultRule) => {
    const { sandbox, user } = await openWhole()
    const before = [PROBLEMS, VITALS, TIMELINE].map(
        (name) => region(name).textContent
    )
    expect(notice()).toBe('')
    sandbox.faults.set({ path: '/tracker/', ...fault })
    await user.click(refreshButton())
    await waitFor(() => expect(notice()).not.toBe(''))
    return { before, user }
}

it.each<[FaultRule, RegExp]>([
    [{ offline: true }, /Could not be read anew.*could not be reached/],
    [{ status: 500 }, /Could not be read anew.*fault of its own/],
    [{ truncate: true }, /Could not be read anew.*broke off/],
    [{ html: true }, /Could not be read anew.*other than DHIS2/],
])(
    'a refresh that fails (%j) keeps the record and says so',
    async (fault, words) => {
        const { before } = await openAndFail(fault)
        expect(notice()).toMatch(words)
        expect(
            [PROBLEMS, VITALS, TIMELINE].map((name) => region(name).textContent)
        ).toEqual(before)
        expect(banner()).toHaveTextContent('HASSAN, Zeinab')
        expect(document.querySelector('[role=alert]')).toBeNull()
    }
)

it('says nothing more once a refresh succeeds', async () => {
    const { user } = await openAndFail({ status: 500, times: 1 })
    await user.click(refreshButton())
    await waitFor(() => expect(notice()).toBe(''))
    expect(banner()).toHaveTextContent(/as of \d+:\d+/)
})
