import { waitFor, within } from '@testing-library/react'
import type { FaultRule } from '../sandbox/faults'
import {
    alertIn,
    asked,
    banner,
    demoPeople,
    findHeading,
    region,
    sandboxFor,
    SECTIONS,
    settled,
    showChart,
    TIMELINE,
    VITALS,
} from './show-chart'

const ALL = ['Patient', ...SECTIONS]
const RECORD = '/tracker/trackedEntities/'

const showUnder = (rule: FaultRule) => {
    const sandbox = sandboxFor()
    sandbox.faults.set(rule)
    return showChart(sandbox)
}

/** No section may sound as if the record had been read and were empty. */
const expectNoEmptyWords = () =>
    expect(document.body).not.toHaveTextContent(
        /no problems recorded|no vital signs|no visits|not recorded|everything was read/i
    )

describe('a record that does not come', () => {
    it.each<[string, FaultRule, RegExp]>([
        ['fails', { status: 500 }, /fault of its own/],
        ['is a page', { html: true }, /Something other than DHIS2/],
        [
            'is a page of a proxy with an error',
            { html: true, status: 502 },
            /fault of its own/,
        ],
        ['breaks off', { truncate: true }, /broke off/],
        ['meets no server', { offline: true }, /could not be reached/],
        ['meets the end of the session', { status: 401 }, /session has ended/],
        ['may not be read', { status: 403 }, /may not open/],
        ['is not found', { status: 404 }, /not found/],
    ])('because it %s, is told in every section', async (_, rule, words) => {
        showUnder({ path: RECORD, ...rule })
        for (const name of ALL) {
            expect(alertIn(await settled(name))).toMatch(words)
        }
        expectNoEmptyWords()
        expect(within(banner()).getByText('Find a person')).toBeVisible()
    })

    it('comes with another try, from whichever section', async () => {
        const { user } = showUnder({ path: RECORD, truncate: true, times: 1 })
        const part = await settled(VITALS)
        await user.click(
            within(part).getByRole('button', { name: 'Try again' })
        )
        await findHeading(/Timeline \(\d+ visit/)
        expect(banner()).toHaveTextContent('HASSAN, Zeinab')
        expect(document.querySelector('[role=alert]')).toBeNull()
    })
})

describe('a person who cannot be opened', () => {
    it('because the address names none, costs no request for them', async () => {
        const sandbox = sandboxFor()
        showChart(sandbox, '<b>not-a-uid</b>')
        expect(alertIn(await settled('Patient'))).toContain(
            'does not name a person'
        )
        expect(
            asked(sandbox).filter((path) => /^tracker\//.test(path))
        ).toEqual([])
        expectNoEmptyWords()
    })

    it('because there is none, is told without blame', async () => {
        showChart(sandboxFor(), 'Absent00000')
        expect(alertIn(await settled('Patient'))).toMatch(
            /not found, or you may not open/
        )
    })

    it('because they are out of scope, is told likewise', async () => {
        showChart(sandboxFor('nurse'), demoPeople.otherDistrict)
        expect(alertIn(await settled('Patient'))).toMatch(/may not open/)
        expect(region('Patient')).not.toHaveTextContent(/achieng/i)
    })
})

describe('a session that ran out', () => {
    it('while the chart is open keeps what is on the screen', async () => {
        const sandbox = sandboxFor()
        const { user } = showChart(sandbox)
        await findHeading(/Timeline \(\d+ visit/)
        sandbox.faults.loggedOut()
        await user.click(
            within(banner()).getByRole('button', { name: 'Refresh' })
        )
        await waitFor(() =>
            expect(within(banner()).getByRole('status')).toHaveTextContent(
                /session has ended/
            )
        )
        expect(banner()).toHaveTextContent('HASSAN, Zeinab')
        expect(region(TIMELINE)).toHaveTextContent(/Timeline \(\d+ visit/)
    })
})
