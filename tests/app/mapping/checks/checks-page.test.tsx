import { screen, waitFor, within } from '@testing-library/react'
import { ChecksPage } from '../../../../src/app/mapping/checks-page'
import { demoMapping } from '../../../sandbox/data/demo-data'
import { findAxeFaults } from '../../../ui/find-axe-faults'
import { showEditor } from '../show-editor'

const GONE = 'GoneGoneGo1'

/** The demo's mapping with a vital sign that reads a data element which is not there. */
const faulty = {
    ...demoMapping,
    vitals: [
        ...demoMapping.vitals,
        {
            id: 'gone',
            concept: 'other',
            name: 'Grip strength',
            unit: 'kg',
            sources: [{ dataElement: GONE }],
        },
    ],
}

const faults = () =>
    screen.getByRole('region', { name: 'Does the mapping fit the programs?' })

const readers = () =>
    screen.getByRole('region', { name: 'Can the health workers read it?' })

const rowOf = (words: RegExp) => {
    const row = within(faults())
        .getAllByRole('listitem')
        .find((one) => words.test(one.textContent ?? ''))
    if (!row) {
        throw new Error(`no fault reads ${words}`)
    }
    return row
}

describe('the checks', () => {
    it('say what does not fit, where, and lead there', async () => {
        await showEditor(<ChecksPage />, { mapping: faulty })
        const row = rowOf(/GoneGoneGo1/)
        expect(row).toHaveTextContent(
            /^Vitals: Grip strength — field GoneGoneGo1 is gone/
        )
        expect(
            within(row).getByRole('link', { name: 'Vitals: Grip strength' })
        ).toHaveAttribute('href', '/mapping/vitals')
    })

    it('mend what has one mending, in the draft only, and keep the focus', async () => {
        const { user, current, editor } = await showEditor(<ChecksPage />, {
            mapping: faulty,
        })
        await user.click(
            within(rowOf(/GoneGoneGo1/)).getByRole('button', {
                name: 'Take it out',
            })
        )
        await waitFor(() => expect(faults()).not.toHaveTextContent(GONE))
        expect(JSON.stringify(current())).not.toContain(GONE)
        expect(JSON.stringify(editor().saved)).toContain(GONE)
        expect(
            screen.getByRole('heading', {
                name: 'Does the mapping fit the programs?',
            })
        ).toHaveFocus()
    })

    it('offer no mending to those who only look', async () => {
        await showEditor(<ChecksPage />, { mapping: faulty, authorities: [] })
        expect(rowOf(/GoneGoneGo1/)).toBeVisible()
        expect(within(faults()).queryByRole('button')).toBeNull()
        expect(
            within(readers()).queryByRole('button', { name: 'Add the group' })
        ).toBeNull()
    })

    it('have no fault that axe finds', async () => {
        await showEditor(<ChecksPage />, { mapping: faulty })
        await within(readers()).findByLabelText('User group')
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('who can read the chart', () => {
    const choose = async (
        user: Awaited<ReturnType<typeof showEditor>>['user'],
        name: string
    ) => {
        await user.selectOptions(
            await within(readers()).findByLabelText('User group'),
            name
        )
        await user.click(
            within(readers()).getByRole('button', { name: 'Add the group' })
        )
    }

    it('is judged by the user groups of the health workers', async () => {
        const { user, current } = await showEditor(<ChecksPage />)
        await choose(user, 'Clinic staff')
        await waitFor(() =>
            expect(readers()).toHaveTextContent(
                /Clinic staff cannot read program HIV/
            )
        )
        expect(current().healthWorkers?.userGroups).toHaveLength(1)
    })

    it('leaves nothing behind when a group is taken out again', async () => {
        const { user, current, editor } = await showEditor(<ChecksPage />)
        await choose(user, 'Clinic staff')
        await user.click(
            await within(readers()).findByRole('button', {
                name: 'Take out Clinic staff',
            })
        )
        await waitFor(() =>
            expect(readers()).toHaveTextContent('No user group is chosen yet.')
        )
        expect(current()).toEqual(editor().saved)
        expect(readers()).toContainElement(
            document.activeElement instanceof HTMLElement
                ? document.activeElement
                : null
        )
    })
})
