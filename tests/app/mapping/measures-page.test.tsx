import { screen, within } from '@testing-library/react'
import { ResultsPage, VitalsPage } from '../../../src/app/mapping/measures-page'
import { demoMapping } from '../../sandbox/data/demo-data'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { showEditor } from './show-editor'

const button = (name: string) => screen.getByRole('button', { name })

const ranges = () => screen.getByRole('region', { name: 'Reference ranges' })

const idsOf = (measures: readonly { readonly id: string }[]) =>
    measures.map(({ id }) => id)

describe('the page of the vital signs', () => {
    it('lists each with its unit and its sources', async () => {
        await showEditor(<VitalsPage />)
        const list = screen.getByRole('list', {
            name: 'In the order of the chart',
        })
        expect(list).toHaveTextContent('Systolic pressure (mmHg)')
        expect(
            within(
                screen.getByRole('list', {
                    name: 'Sources of Systolic pressure',
                })
            ).getAllByRole('listitem')
        ).toHaveLength(2)
        expect(
            screen.getByRole('list', {
                name: 'Sources of Weight of the newborn',
            })
        ).toHaveTextContent('recorded in g')
    })

    it('changes the unit and decimals of one', async () => {
        const { user, current } = await showEditor(<VitalsPage />)
        await user.click(button('Change Mid-upper arm'))
        const unit = screen.getByLabelText('Unit')
        await user.clear(unit)
        expect(screen.getByRole('alert')).toHaveTextContent('This is needed.')
        await user.type(unit, 'cm')
        await user.type(screen.getByLabelText('Decimals'), '1{Enter}')
        const muac = current().vitals.find(({ id }) => id === 'muac')
        expect(muac).toMatchObject({ unit: 'cm', decimals: 1 })
        expect(muac?.sources).toHaveLength(1)
    })

    it('moves one, and the keyboard stays with it', async () => {
        const { user, current } = await showEditor(<VitalsPage />)
        const before = idsOf(current().vitals)
        button('Move Pulse up').focus()
        await user.keyboard('{Enter}{Enter}')
        expect(idsOf(current().vitals).slice(0, 3)).toEqual([
            before[2],
            before[0],
            before[1],
        ])
        expect(button('Move Pulse up')).toHaveFocus()
    })

    it('removes one with all its sources', async () => {
        const { user, current } = await showEditor(<VitalsPage />)
        await user.click(button('Remove Pulse'))
        expect(idsOf(current().vitals)).not.toContain('pulse')
        expect(document.activeElement).not.toBe(document.body)
    })

    it('leads to the programs when there is none', async () => {
        await showEditor(<VitalsPage />, {
            mapping: { ...demoMapping, vitals: [] },
        })
        expect(screen.getByRole('link', { name: 'Programs' })).toHaveAttribute(
            'href',
            '/mapping'
        )
    })

    it('has no fault of accessibility', async () => {
        const { user } = await showEditor(<VitalsPage />)
        await user.click(button('Reference ranges of Breathing'))
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('the reference ranges of a vital sign', () => {
    const systolic = () => 'Reference ranges of Systolic pressure'

    it('are the ones of the chart, with their source, until they are replaced', async () => {
        const { user, current } = await showEditor(<VitalsPage />)
        await user.click(button(systolic()))
        expect(ranges()).toHaveTextContent('H at or above 140 mmHg')
        expect(ranges()).toHaveTextContent('WHO SMART Guidelines')
        await user.click(button('Replace by own ranges'))
        const own = () =>
            current().vitals.find(({ id }) => id === 'systolic')?.ranges
        expect(idsOf(own() ?? [])).toEqual([
            'systolic-adult-not-pregnant',
            'systolic-pregnant',
            'systolic-adult',
        ])
        await user.click(button('Back to the ranges of the chart'))
        expect(own()).toBeUndefined()
    })

    it('are added with scope, bound, source and version', async () => {
        const { user, current } = await showEditor(<VitalsPage />)
        await user.click(button('Reference ranges of Weight'))
        await user.click(button('Replace by own ranges'))
        await user.click(button('Add a range'))
        await user.type(screen.getByLabelText('From age'), '18')
        await user.selectOptions(
            screen.getByLabelText('Unit of From age'),
            'years'
        )
        await user.type(screen.getByLabelText('To under age'), '60')
        await user.selectOptions(
            screen.getByLabelText('Unit of To under age'),
            'years'
        )
        await user.type(screen.getByLabelText('Bound'), '150')
        expect(button('Done')).toBeDisabled()
        await user.type(screen.getByLabelText('Source'), 'Ministry')
        await user.type(screen.getByLabelText('Version'), '2026{Enter}')
        expect(
            current().vitals.find(({ id }) => id === 'weight')?.ranges
        ).toEqual([
            {
                id: 'weight-range',
                unit: 'kg',
                bands: [{ level: 'H', atLeast: 150 }],
                scope: { minAgeDays: 6575, maxAgeDays: 21914 },
                scopeInWords: 'Everybody, from 18 years to under 60 years',
                source: 'Ministry',
                version: '2026',
            },
        ])
    })

    it('are checked while they are typed', async () => {
        const { user } = await showEditor(<VitalsPage />)
        await user.click(button('Reference ranges of Temperature'))
        await user.click(button('Change Everybody'))
        const form = screen.getByRole('form', { name: 'Reference range' })
        const faults = () => form.querySelectorAll('[data-severity="error"]')
        expect(faults()).toHaveLength(0)
        const [low] = within(form).getAllByLabelText('Bound')
        await user.clear(low ?? form)
        await user.type(low ?? form, '38')
        expect(faults().length).toBeGreaterThan(0)
    })
})

describe('the page of the results', () => {
    it('says which codes are abnormal', async () => {
        const { user, current } = await showEditor(<ResultsPage />)
        await user.click(button('Change Urine protein'))
        const codes = screen.getByRole('group', { name: 'Abnormal' })
        await user.click(within(codes).getByRole('checkbox', { name: /P1/ }))
        await user.click(button('Done'))
        expect(
            current().results.find(({ id }) => id === 'urine')?.abnormalCodes
        ).toEqual(['P2', 'P3'])
    })
})
