import { screen, waitFor, within } from '@testing-library/react'
import { VersionsPage } from '../../../../src/app/mapping/versions-page'
import { demoData, demoMapping } from '../../../sandbox/data/demo-data'
import { createSandbox, type Sandbox } from '../../../sandbox/sandbox'
import { findAxeFaults } from '../../../ui/find-axe-faults'
import { TODAY } from '../../render-with-server'
import { showEditor } from '../show-editor'

const version = (revision: number, by: string, change: object = {}) => ({
    ...demoMapping,
    revision,
    savedBy: by,
    savedAt: `2026-0${revision}-10T10:00:00.000Z`,
    ...change,
})

const [first, ...others] = demoMapping.vitals
const RENAMED = {
    vitals: [{ ...first, name: 'Blood pressure, upper' }, ...others],
}

/** Two saves, of which the second renamed a vital sign. */
const savedTwice = (): Sandbox =>
    createSandbox(
        {
            ...demoData(TODAY),
            dataStore: {
                'patient-chart': {
                    mapping: version(2, 'rose', RENAMED),
                    'mapping-000001': version(1, 'ada'),
                    'mapping-000002': version(2, 'rose', RENAMED),
                },
            },
        },
        { today: TODAY, autoLogin: 'mapper' }
    )

const list = () => screen.getByRole('region', { name: 'Versions' })

const row = (revision: number) =>
    within(list()).findByRole('button', {
        name: new RegExp(`^Version ${revision}`),
    })

const details = () => within(list()).findByRole('group')

const show = async (
    sandbox = savedTwice(),
    authorities?: readonly string[]
) => {
    const view = await showEditor(<VersionsPage />, {
        sandbox,
        ...(authorities ? { authorities } : {}),
    })
    await row(1)
    return view
}

describe('the versions', () => {
    it('stand newest first, with who, when and which one is in use', async () => {
        await show()
        const rows = within(list())
            .getAllByRole('button')
            .map(({ textContent }) => textContent)
        expect(rows).toEqual([
            expect.stringMatching(
                /^Version 2\s*in use\s*saved by rose on 10-Feb-2026, \d\d:\d\d$/
            ),
            expect.stringMatching(/^Version 1\s*saved by ada on 10-Jan-2026/),
        ])
    })

    it('are read when they are opened, not before', async () => {
        const { user, sandbox } = await show()
        const reads = () =>
            sandbox.requests
                .all()
                .filter(({ path }) => path.includes('mapping-000001'))
        expect(reads()).toEqual([])
        await user.click(await row(1))
        await waitFor(() => expect(reads()).toHaveLength(1))
    })

    it('tell what bringing one back would change, and do it in the draft only', async () => {
        const { user, current, editor } = await show()
        await user.click(await row(1))
        await waitFor(async () =>
            expect(await details()).toHaveTextContent('Blood pressure, upper')
        )
        await user.click(
            within(await details()).getByRole('button', {
                name: 'Bring it back into the draft',
            })
        )
        await waitFor(async () =>
            expect(await details()).toHaveTextContent(
                'The draft says the same as this version.'
            )
        )
        expect(current().vitals[0]?.name).toBe(first?.name)
        expect(current().revision).toBe(2)
        expect(editor().saved?.vitals[0]?.name).toBe('Blood pressure, upper')
        expect(editor().isChanged).toBe(true)
    })

    it('tell what a save changed in the one before it', async () => {
        const { user } = await show()
        await user.click(await row(2))
        await user.selectOptions(
            await within(await details()).findByLabelText('Compare'),
            'What it changed in version 1'
        )
        await waitFor(async () =>
            expect(await details()).toHaveTextContent('Blood pressure, upper')
        )
    })

    it('close by Escape and give the focus back', async () => {
        const { user } = await show()
        await user.click(await row(1))
        await within(await details()).findByLabelText('Compare')
        await user.click(within(await details()).getByLabelText('Compare'))
        await user.keyboard('{Escape}')
        expect(within(list()).queryByRole('group')).toBeNull()
        expect(await row(1)).toHaveFocus()
    })

    it('can be looked at, and not brought back, by others', async () => {
        const { user } = await show(savedTwice(), [])
        await user.click(await row(1))
        await within(await details()).findByLabelText('Compare')
        expect(
            within(await details()).queryByRole('button', {
                name: /Bring it back/,
            })
        ).toBeNull()
    })

    it('say when there is none, and when they cannot be read', async () => {
        const sandbox = savedTwice()
        const { user } = await show(sandbox)
        sandbox.faults.set({ path: 'mapping-000001', offline: true, times: 1 })
        await user.click(await row(1))
        const alert = await within(await details()).findByRole('alert')
        expect(alert).toHaveTextContent('could not be reached')
        await user.click(
            within(alert).getByRole('button', { name: 'Try again' })
        )
        expect(
            await within(await details()).findByLabelText('Compare')
        ).toBeVisible()
    })

    it('have no fault that axe finds', async () => {
        const { user } = await show()
        await user.click(await row(1))
        await within(await details()).findByLabelText('Compare')
        expect(await findAxeFaults()).toEqual([])
    })
})
