import { act, screen, waitFor } from '@testing-library/react'
import { SaveBar } from '../../../src/app/mapping/save-bar/save-bar'
import type { Mapping } from '../../../src/mapping/mapping'
import { readMapping } from '../../../src/mapping/migrate'
import { demoMapping } from '../../sandbox/data/demo-data'
import type { Sandbox } from '../../sandbox/sandbox'
import { mappingSandbox, showEditor } from './show-editor'

const KEY = 'http://localhost/api/42/dataStore/patient-chart/mapping'

/** What the server holds, asked behind the app's back. */
const stored = async (sandbox: Sandbox): Promise<Mapping> => {
    const answer = await sandbox.answer(new Request(KEY))
    const mapping = readMapping(await answer.json())
    if (!mapping.ok) {
        throw new Error('the server holds no mapping')
    }
    return mapping.value
}

const firstVital = ({ vitals }: Mapping) => vitals[0]

const renamed =
    (name: string) =>
    (mapping: Mapping): Mapping => ({
        ...mapping,
        vitals: mapping.vitals.map((vital, index) =>
            index === 0 ? { ...vital, name } : vital
        ),
    })

const withoutProblems = (mapping: Mapping): Mapping => ({
    ...mapping,
    problems: [],
})

const show = (sandbox: Sandbox, username: string) =>
    showEditor(<SaveBar />, { sandbox, username })

const save = () => screen.getByRole('button', { name: 'Save' })

it('has nothing to save before something is changed', async () => {
    await showEditor(<SaveBar />)
    expect(save()).toBeDisabled()
    expect(screen.getByText(/Version 4 · saved by mapper/)).toBeVisible()
})

it('saves a new version with who and when, and says so', async () => {
    const sandbox = mappingSandbox(undefined)
    const { user, editor } = await show(sandbox, 'mapper')
    act(() => editor().edit(renamed('Upper pressure')))
    await waitFor(() => expect(save()).toBeEnabled())
    await user.click(save())
    await screen.findByText(/Saved as version 5/)
    const mapping = await stored(sandbox)
    expect(firstVital(mapping)?.name).toBe('Upper pressure')
    expect(mapping).toMatchObject({ revision: 5, savedBy: 'mapper' })
    expect(save()).toBeDisabled()
})

it('takes a change back, and all of them', async () => {
    const { user, editor, current } = await showEditor(<SaveBar />)
    const before = firstVital(current())?.name
    act(() => editor().edit(renamed('One')))
    await waitFor(() => expect(firstVital(current())?.name).toBe('One'))
    act(() => editor().edit(renamed('Two')))
    await waitFor(() => expect(firstVital(current())?.name).toBe('Two'))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(firstVital(current())?.name).toBe('One')
    await user.click(screen.getByRole('button', { name: 'Discard changes' }))
    expect(firstVital(current())?.name).toBe(before)
    expect(save()).toBeDisabled()
})

/** Another administrator saved while this one worked. */
const overtaken = async () => {
    const sandbox = mappingSandbox(undefined)
    const first = await show(sandbox, 'mapper')
    act(() => first.editor().edit(withoutProblems))
    await waitFor(() => expect(save()).toBeEnabled())
    const other = { ...demoMapping, revision: 5, savedBy: 'ben' }
    await sandbox.answer(
        new Request(KEY, {
            method: 'PUT',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ ...other, vitals: [] }),
        })
    )
    await first.user.click(save())
    await screen.findByText(/ben saved version 5/)
    return { ...first, sandbox }
}

it('tells the second of two, overwrites nothing, and brings both together', async () => {
    const { user, sandbox, current } = await overtaken()
    expect((await stored(sandbox)).problems).not.toHaveLength(0)
    await user.click(
        screen.getByRole('button', {
            name: 'Bring my changes onto their version',
        })
    )
    expect(current()).toMatchObject({ problems: [], vitals: [], revision: 5 })
    await waitFor(() => expect(save()).toBeEnabled())
    await user.click(save())
    await screen.findByText(/Saved as version 6/)
    expect(await stored(sandbox)).toMatchObject({ problems: [], vitals: [] })
})

it('lets the second take the version of the first', async () => {
    const { user, current } = await overtaken()
    await user.click(
        screen.getByRole('button', { name: 'Take theirs, drop mine' })
    )
    expect(current().vitals).toEqual([])
    expect(current().problems).not.toHaveLength(0)
    expect(save()).toBeDisabled()
})

it('keeps the changes when the server does not answer, and tries again', async () => {
    const sandbox = mappingSandbox(undefined)
    const { user, editor } = await show(sandbox, 'mapper')
    act(() => editor().edit(renamed('Upper pressure')))
    await waitFor(() => expect(save()).toBeEnabled())
    sandbox.faults.set({ path: /dataStore/, status: 503 })
    await user.click(save())
    await screen.findByText(/Your changes are still here, not saved/)
    sandbox.faults.clear()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText(/Saved as version 5/)
})

it('offers others nothing to change', async () => {
    const { editor, current } = await showEditor(<SaveBar />, {
        authorities: [],
    })
    expect(screen.getByText(/Changing it needs the authority/)).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    const before = current()
    act(() => editor().edit(withoutProblems))
    expect(current()).toBe(before)
})
