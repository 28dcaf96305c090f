import { screen } from '@testing-library/react'
import type { SandboxData } from '../../sandbox/sandbox'
import {
    demo,
    rows,
    sandboxFor,
    searchBox,
    searchFor,
    settledResults,
    showHome,
} from './show-home'

const withMapping = (mapping?: unknown): SandboxData => ({
    ...demo(),
    dataStore: mapping === undefined ? {} : { 'patient-chart': { mapping } },
})

const NOT_SET_UP = 'This chart has not been set up yet.'

describe('without a mapping', () => {
    it('tells a health worker whom to ask', async () => {
        showHome(sandboxFor('nurse', withMapping()))
        expect(await screen.findByText(NOT_SET_UP)).toBeVisible()
        expect(
            screen.getByText(/Ask the administrator of your DHIS2/)
        ).toBeVisible()
        expect(screen.queryByText('Set up the chart')).toBeNull()
    })

    it('leads an administrator to the mapping', async () => {
        showHome(sandboxFor('mapper', withMapping()), {
            authorities: ['F_PATIENT_CHART_ADMIN'],
        })
        expect(await screen.findByText(NOT_SET_UP)).toBeVisible()
        expect(
            screen.getByRole('link', { name: 'Set up the chart' })
        ).toHaveAttribute('href', '/mapping')
    })

    it('still finds people by what the programs let them be found by', async () => {
        const { user } = showHome(sandboxFor('nurse', withMapping()))
        await searchFor(user, 'Sow')
        await settledResults()
        expect(rows()).toHaveLength(2)
        expect(rows().join()).toContain('Fatoumata')
        expect(rows().join()).toContain('SB-5502-17')
    })
})

describe('a mapping that cannot be used', () => {
    it('is said to be newer', async () => {
        showHome(sandboxFor('nurse', withMapping({ version: 99 })))
        expect(
            await screen.findByText(/saved by a newer version of the app/)
        ).toBeVisible()
    })

    it('is said to be damaged, with the faults for an administrator', async () => {
        showHome(sandboxFor('mapper', withMapping({ version: 1 })), {
            authorities: ['ALL'],
        })
        expect(await screen.findByText(/is damaged/)).toBeVisible()
        expect(screen.getByText(/^person: /)).toBeInTheDocument()
    })
})

it('says nothing of the set-up while all is well', async () => {
    const { user } = showHome()
    await searchFor(user, 'Sow')
    await settledResults()
    expect(searchBox()).toBeVisible()
    expect(screen.queryByText(/set-up|set up/)).toBeNull()
})
