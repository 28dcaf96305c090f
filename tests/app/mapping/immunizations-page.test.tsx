import { screen, within } from '@testing-library/react'
import { ImmunizationsPage } from '../../../src/app/mapping/immunizations-page'
import { demoMapping } from '../../sandbox/data/demo-data'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { showEditor } from './show-editor'

const button = (name: string | RegExp) => screen.getByRole('button', { name })

const schedule = {
    name: 'Sambara',
    source: 'Ministry of health',
    version: '2026',
    doses: [{ vaccine: 'bcg', dose: 0, minAgeDays: 0, dueAgeDays: 0 }],
}

const withSchedule = { ...demoMapping, schedule }

describe('the grid of doses', () => {
    it('says of each vaccine where it is recorded', async () => {
        await showEditor(<ImmunizationsPage />)
        const row = screen.getByRole('row', { name: /penta/ })
        expect(within(row).getAllByRole('button').length).toBeGreaterThan(0)
    })

    it('opens a dose to change it, and closes it again', async () => {
        const { user, current } = await showEditor(<ImmunizationsPage />)
        const [bcg] = screen.getAllByRole('button', {
            name: /^Change BCG, .*Dose|^Change BCG/,
        })
        await user.click(bcg ?? document.body)
        const name = screen.getByLabelText('Name')
        await user.clear(name)
        await user.type(name, 'BCG of TB{Enter}')
        expect(current().immunizations.map((one) => one.name)).toContain(
            'BCG of TB'
        )
        expect(current().immunizations).toHaveLength(
            demoMapping.immunizations.length
        )
        expect(screen.queryByLabelText('Name')).toBeNull()
        expect(document.activeElement).not.toBe(document.body)
    })

    it('takes a dose off the chart', async () => {
        const { user, current } = await showEditor(<ImmunizationsPage />)
        const [first] = screen.getAllByRole('button', { name: /^Change / })
        await user.click(first ?? document.body)
        await user.click(screen.getByText('Remove from the chart'))
        expect(current().immunizations).toHaveLength(
            demoMapping.immunizations.length - 1
        )
    })

    it('has no fault of accessibility', async () => {
        await showEditor(<ImmunizationsPage />, {
            mapping: withSchedule,
        })
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('the schedule', () => {
    it('is the one of the chart until it is changed, and again on the way back', async () => {
        const { user, current } = await showEditor(<ImmunizationsPage />)
        expect(current().schedule).toBeUndefined()
        await user.click(button('Change for this country'))
        expect(current().schedule).toBeDefined()
        await user.click(button('Back to the schedule of WHO'))
        expect(current().schedule).toBeUndefined()
    })

    it('gets a dose, with ages as people say them', async () => {
        const { user, current } = await showEditor(<ImmunizationsPage />, {
            mapping: withSchedule,
        })
        await user.click(button('Add a dose'))
        await user.type(screen.getByLabelText('Vaccine'), 'mr')
        await user.type(screen.getByLabelText('Dose'), '1')
        await user.type(screen.getByLabelText('Earliest'), '9')
        await user.selectOptions(
            screen.getByLabelText('Unit of Earliest'),
            'months'
        )
        expect(button('Done')).toBeDisabled()
        await user.type(screen.getByLabelText('Due'), '100')
        expect(
            screen.getByRole('form').querySelector('[data-severity="error"]')
        ).not.toBeNull()
        await user.selectOptions(screen.getByLabelText('Unit of Due'), 'weeks')
        expect(
            screen.getByRole('form').querySelector('[data-severity]')
        ).toBeNull()
        await user.click(button('Done'))
        expect(current().schedule?.doses[1]).toEqual({
            vaccine: 'mr',
            dose: 1,
            minAgeDays: 274,
            dueAgeDays: 700,
        })
    })

    it('does not lose its source', async () => {
        const { user, current } = await showEditor(<ImmunizationsPage />, {
            mapping: withSchedule,
        })
        await user.click(button('Change name and source'))
        await user.clear(screen.getByLabelText('Source'))
        expect(button('Done')).toBeDisabled()
        await user.type(screen.getByLabelText('Source'), 'Order 12{Enter}')
        expect(current().schedule).toEqual({ ...schedule, source: 'Order 12' })
    })

    it('loses a dose, not the keyboard', async () => {
        const { user, current } = await showEditor(<ImmunizationsPage />, {
            mapping: withSchedule,
        })
        await user.click(button('Remove bcg, birth dose'))
        expect(current().schedule?.doses).toEqual([])
        expect(document.activeElement).not.toBe(document.body)
    })
})
