import { act, screen, waitFor, within } from '@testing-library/react'
import { PreviewPane } from '../../../../src/app/mapping/preview/preview-pane'
import { keep } from '../../../../src/queries/browser-store'
import { demoPeople } from '../../../sandbox/data/demo-data'
import { findAxeFaults } from '../../../ui/find-axe-faults'
import { newOwner } from '../../render-with-server'
import { type EditorOptions, showEditor } from '../show-editor'

type Shown = Awaited<ReturnType<typeof showEditor>>

const region = (name: string) => screen.getByRole('region', { name })

const show = (options: EditorOptions = {}) =>
    showEditor(<PreviewPane />, options)

/** Finds Zeinab Hassan by name and picks her. */
const pickZeinab = async ({ user }: Shown) => {
    const box = screen.getByLabelText(/Name or identifier/)
    await user.click(box)
    await user.paste('Zeinab Hassan')
    await user.keyboard('{Enter}')
    await user.click(
        await within(region('People found')).findByRole('button', {
            name: /HASSAN, Zeinab/,
        })
    )
    await waitFor(() =>
        expect(region('Patient')).toHaveTextContent('HASSAN, Zeinab')
    )
    await waitFor(() =>
        expect(region('Vitals')).toHaveAttribute('aria-busy', 'false')
    )
}

const showChanges = ({ user }: Shown) =>
    user.click(screen.getByRole('tab', { name: /^Changes/ }))

const recordsAsked = ({ sandbox }: Shown) =>
    sandbox.requests
        .all()
        .filter(({ path }) =>
            path.includes(`tracker/trackedEntities/${demoPeople.estimatedAge}`)
        )

describe('the preview', () => {
    it('asks whose chart, and shows it as the draft makes it', async () => {
        const shown = await show()
        expect(screen.getByLabelText(/Name or identifier/)).not.toHaveFocus()
        await pickZeinab(shown)
        expect(region('Problems')).toHaveTextContent(/Problems \(\d+ active\)/)
        expect(region('Vitals')).toHaveTextContent('Blood pressure')
    })

    it('follows the draft without asking for the record again', async () => {
        const shown = await show()
        await pickZeinab(shown)
        const asked = recordsAsked(shown).length
        act(() => shown.editor().edit((now) => ({ ...now, vitals: [] })))
        await waitFor(() =>
            expect(region('Vitals')).toHaveTextContent(
                'No vital signs recorded'
            )
        )
        expect(recordsAsked(shown)).toHaveLength(asked)
    })

    it('moves the focus along, and remembers whom it shows', async () => {
        const shown = await show()
        await pickZeinab(shown)
        expect(document.activeElement).not.toBe(document.body)
        expect(document.activeElement).toContainElement(region('Patient'))
        await shown.user.click(
            screen.getByRole('button', { name: 'Another person' })
        )
        expect(await screen.findByLabelText(/Name or identifier/)).toBeVisible()
    })

    it('offers the people opened last before any search', async () => {
        const owner = newOwner()
        await keep(owner, 'recent-people', [
            {
                id: demoPeople.estimatedAge,
                name: { given: 'Zeinab', family: 'Hassan' },
                openedAt: 1,
            },
        ])
        const { user } = await show({ owner })
        await user.click(
            await screen.findByRole('button', { name: /HASSAN, Zeinab/ })
        )
        await waitFor(() =>
            expect(region('Patient')).toHaveTextContent('HASSAN, Zeinab')
        )
    })

    it('tells what changes against what is saved, on the chart too', async () => {
        const shown = await show()
        await pickZeinab(shown)
        expect(screen.getByRole('tab', { name: 'Changes (0)' })).toBeVisible()
        act(() =>
            shown.editor().edit((now) => ({
                ...now,
                vitals: now.vitals.filter(
                    ({ concept }) => concept !== 'systolic'
                ),
            }))
        )
        await showChanges(shown)
        expect(
            screen.getByRole('tab', { name: 'Changes (1)' })
        ).toHaveAttribute('aria-selected', 'true')
        const panel = screen.getByRole('tabpanel')
        expect(panel).toHaveTextContent(/Systolic/)
        await waitFor(() =>
            expect(region('On this person’s chart')).toHaveTextContent(
                /Vitals− .*\(\d+ values?\)/
            )
        )
    })

    it('says that nothing changes while nothing does', async () => {
        const shown = await show()
        await pickZeinab(shown)
        await showChanges(shown)
        expect(region('On this person’s chart')).toHaveTextContent(
            'Nothing changes on the chart of this person.'
        )
    })

    it('says that all is new before the first save', async () => {
        const shown = await show({ mapping: null })
        await showChanges(shown)
        expect(screen.getByRole('tabpanel')).toHaveTextContent(
            'Nothing has been saved yet'
        )
    })

    it('tells a record that does not come, with another try', async () => {
        const shown = await show()
        shown.sandbox.faults.set({
            path: `tracker/trackedEntities/${demoPeople.estimatedAge}`,
            status: 500,
        })
        const box = screen.getByLabelText(/Name or identifier/)
        await shown.user.click(box)
        await shown.user.paste('Zeinab Hassan')
        await shown.user.keyboard('{Enter}')
        await shown.user.click(
            await within(region('People found')).findByRole('button', {
                name: /HASSAN, Zeinab/,
            })
        )
        await waitFor(() =>
            expect(
                within(region('Vitals')).getByRole('alert')
            ).toHaveTextContent('fault of its own')
        )
        shown.sandbox.faults.clear()
        await shown.user.click(
            within(region('Vitals')).getByRole('button', { name: 'Try again' })
        )
        await waitFor(() =>
            expect(region('Vitals')).toHaveTextContent('Blood pressure')
        )
    })

    it('has no fault that axe finds', async () => {
        const shown = await show()
        await pickZeinab(shown)
        await showChanges(shown)
        expect(await findAxeFaults()).toEqual([])
    })
})
