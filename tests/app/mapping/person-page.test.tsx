import { screen, within } from '@testing-library/react'
import { PersonPage } from '../../../src/app/mapping/person-page'
import { demoMapping } from '../../sandbox/data/demo-data'
import { idOf } from '../../sandbox/data/ids'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { showEditor } from './show-editor'

const part = (name: string) => screen.getByRole('region', { name })

const namesIn = (name: string): readonly string[] =>
    within(part(name))
        .queryAllByRole('button', { name: /^Remove / })
        .map((button) =>
            (button.getAttribute('aria-label') ?? '').replace('Remove ', '')
        )

describe('the page of the person', () => {
    it('says which attributes are what, with the meaning of the codes', async () => {
        await showEditor(<PersonPage />)
        expect(namesIn('Given name')).toHaveLength(1)
        expect(namesIn('Identifier')).toHaveLength(4)
        expect(part('Sex')).toHaveTextContent(
            'Female: Female (FEMALE). Male: Male (MALE). Any other: no code.'
        )
    })

    it('takes an attribute off and puts it back', async () => {
        const { user, current } = await showEditor(<PersonPage />)
        const phone = part('Phone number')
        await user.click(
            within(phone).getByRole('button', { name: /^Remove / })
        )
        expect(current().person.phone).toEqual([])
        await user.click(
            within(phone).getByRole('button', { name: 'Add to Phone number' })
        )
        await user.selectOptions(
            within(phone).getByLabelText('Field'),
            idOf.attribute('phone')
        )
        await user.keyboard('{Enter}')
        expect(current().person.phone).toEqual([idOf.attribute('phone')])
    })

    it('lists only attributes that fit', async () => {
        const { user } = await showEditor(<PersonPage />, {
            mapping: {
                ...demoMapping,
                person: { ...demoMapping.person, birthDate: [] },
            },
        })
        const born = part('Date of birth')
        await user.click(within(born).getByRole('button', { name: /^Add to / }))
        const values = within(within(born).getByLabelText('Field'))
            .getAllByRole('option')
            .map((option) => option.getAttribute('value'))
        expect(values).toContain(idOf.attribute('birthDate'))
        expect(values).not.toContain(idOf.attribute('phone'))
        expect(values).not.toContain(idOf.attribute('sex'))
    })

    it('puts identifiers in order, and the focus stays on the one that moves', async () => {
        const { user, current } = await showEditor(<PersonPage />)
        const before = current().person.identifiers.map(({ label }) => label)
        const [, down] = within(part('Identifier')).getAllByRole('button', {
            name: / down$/,
        })
        await user.click(down ?? document.body)
        expect(document.activeElement).toBe(down)
        await user.keyboard('{Enter}')
        expect(current().person.identifiers.map(({ label }) => label)).toEqual([
            before[0],
            before[2],
            before[3],
            before[1],
        ])
    })

    it('changes the label of an identifier where it stands', async () => {
        const { user, current } = await showEditor(<PersonPage />)
        const [change] = within(part('Identifier')).getAllByRole('button', {
            name: /^Change /,
        })
        await user.click(change ?? document.body)
        const label = screen.getByLabelText('Short label')
        await user.clear(label)
        await user.type(label, 'ID card{Enter}')
        expect(current().person.identifiers[0]).toEqual({
            attribute: idOf.attribute('nationalId'),
            label: 'ID card',
        })
        expect(screen.queryByRole('form')).toBeNull()
        expect(document.activeElement).not.toBe(document.body)
    })

    it('changes what the codes of sex mean', async () => {
        const { user, current } = await showEditor(<PersonPage />)
        await user.click(
            within(part('Sex')).getByRole('button', { name: /^Change / })
        )
        const male = screen.getByRole('group', { name: 'Male' })
        await user.click(
            within(male).getByRole('checkbox', { name: /MALE/, checked: true })
        )
        await user.click(screen.getByRole('button', { name: 'Done' }))
        expect(current().person.sex?.codes).toEqual({
            female: ['FEMALE'],
            male: [],
            other: [],
        })
    })

    it('is read-only to others', async () => {
        const { container } = await showEditor(<PersonPage />, {
            authorities: [],
        })
        expect(part('Given name')).toBeInTheDocument()
        expect(container.querySelector('button, input, select')).toBeNull()
    })

    it('has no fault of accessibility', async () => {
        await showEditor(<PersonPage />)
        expect(await findAxeFaults()).toEqual([])
    })
})
