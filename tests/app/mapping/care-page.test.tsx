import { screen, within } from '@testing-library/react'
import { CarePage } from '../../../src/app/mapping/care-page'
import { demoMapping } from '../../sandbox/data/demo-data'
import { idOf } from '../../sandbox/data/ids'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { showEditor } from './show-editor'

const part = (name: string) => screen.getByRole('region', { name })

describe('the page of allergies, medicines and pregnancy', () => {
    it('says how each is recorded', async () => {
        await showEditor(<CarePage />)
        expect(part('Medicines')).toHaveTextContent('HIV regimen')
        expect(part('Last menstrual period')).toHaveTextContent('Maternal care')
    })

    it('adds a source that fits, with what its values say', async () => {
        const { user, current } = await showEditor(<CarePage />, {
            mapping: { ...demoMapping, pregnancy: undefined },
        })
        const due = part('Expected date of delivery')
        await user.click(within(due).getByRole('button', { name: /^Add to / }))
        const field = within(due).getByLabelText('Field')
        expect(
            within(field).queryByRole('option', { name: /Weight/ })
        ).toBeNull()
        await user.selectOptions(field, idOf.element('edd'))
        await user.click(within(due).getByRole('button', { name: 'Done' }))
        expect(current().pregnancy?.dueDate).toEqual([
            { dataElement: idOf.element('edd') },
        ])
    })

    it('chooses the programs and stages of a pregnancy', async () => {
        const { user, current } = await showEditor(<CarePage />)
        const contacts = part('Antenatal contacts')
        const chosen = within(contacts).getAllByRole('checkbox', {
            checked: true,
        })
        expect(chosen).toHaveLength(1)
        await user.click(chosen[0] ?? contacts)
        expect(current().pregnancy?.contactStages).toEqual([])
        const [program] = within(part('Programs for pregnancy')).getAllByRole(
            'checkbox',
            { checked: true }
        )
        await user.click(program ?? contacts)
        expect(current().pregnancy?.programs).toEqual([])
    })

    it('changes a medicine where it stands and moves it', async () => {
        const { user, current } = await showEditor(<CarePage />)
        const names = () =>
            current().medications.map(({ source }) => source.dataElement)
        const before = names()
        const medicines = part('Medicines')
        const [down] = within(medicines).getAllByRole('button', {
            name: / down$/,
        })
        await user.click(down ?? medicines)
        expect(names().slice(0, 2)).toEqual([before[1], before[0]])
        const [, , , change] = within(medicines).getAllByRole('button', {
            name: /^Change /,
        })
        await user.click(change ?? medicines)
        const name = screen.getByLabelText('Name')
        await user.clear(name)
        await user.type(name, 'Regimen days{Enter}')
        expect(current().medications[3]).toMatchObject({ name: 'Regimen days' })
    })

    it('says what every key of its parts means', async () => {
        await showEditor(<CarePage />)
        const keys = screen.getAllByRole('term').map((one) => one.textContent)
        expect(keys).toContain('pregnancy.pregnant.yesCodes')
        expect(keys).not.toContain('vitals')
        expect(new Set(keys).size).toBe(keys.length)
    })

    it('takes an allergy off', async () => {
        const { user, current } = await showEditor(<CarePage />)
        const [remove] = within(part('Allergies')).getAllByRole('button', {
            name: /^Remove /,
        })
        await user.click(remove ?? document.body)
        expect(current().allergies).toHaveLength(
            demoMapping.allergies.length - 1
        )
    })

    it('is read-only to others', async () => {
        const { container } = await showEditor(<CarePage />, {
            authorities: [],
        })
        expect(container.querySelector('button, select')).toBeNull()
        expect(container.querySelector('input:enabled')).toBeNull()
    })

    it('has no fault of accessibility', async () => {
        await showEditor(<CarePage />)
        expect(await findAxeFaults()).toEqual([])
    })
})
