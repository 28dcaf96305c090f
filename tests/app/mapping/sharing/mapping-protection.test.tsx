import { screen, waitFor, within } from '@testing-library/react'
import { MappingProtection } from '../../../../src/app/mapping/sharing/mapping-protection'
import { demoData } from '../../../sandbox/data/demo-data'
import { createSandbox, type Sandbox } from '../../../sandbox/sandbox'
import { TODAY } from '../../render-with-server'
import { type EditorOptions, showEditor } from '../show-editor'

const oldServer = (withMapping = true): Sandbox => {
    const data = demoData(TODAY)
    return createSandbox(withMapping ? data : { ...data, dataStore: {} }, {
        today: TODAY,
        autoLogin: 'mapper',
        version: '2.41.4',
    })
}

const show = (sandbox: Sandbox, options: EditorOptions = {}) =>
    showEditor(<MappingProtection />, { sandbox, apiVersion: 41, ...options })

const region = () =>
    screen.getByRole('region', { name: 'Who may change the mapping' })

const protectFor = async (
    user: Awaited<ReturnType<typeof showEditor>>['user'],
    group: string
) => {
    await user.selectOptions(
        await within(region()).findByLabelText('User group'),
        group
    )
    await user.click(
        within(region()).getByRole('button', { name: 'Protect the mapping' })
    )
}

describe('who may change the mapping', () => {
    it('is nothing to ask where the server reserves it', async () => {
        await showEditor(<MappingProtection />)
        expect(
            screen.queryByRole('region', { name: 'Who may change the mapping' })
        ).toBeNull()
    })

    it('is everybody on an older server until a group is chosen', async () => {
        const { user } = await show(oldServer())
        await waitFor(() =>
            expect(region()).toHaveTextContent(
                'Anybody with an account can change the mapping.'
            )
        )
        await protectFor(user, 'Chart administrators')
        await waitFor(() =>
            expect(region()).toHaveTextContent(
                'Only these user groups can change the mapping: Chart administrators'
            )
        )
        expect(region()).toHaveFocus()
    })

    it('stays as it was when the server refuses, with another try', async () => {
        const sandbox = oldServer()
        const { user } = await show(sandbox)
        await within(region()).findByLabelText('User group')
        sandbox.faults.set({
            path: '/sharing',
            method: 'POST',
            status: 500,
            times: 1,
        })
        await protectFor(user, 'Chart administrators')
        const alert = await within(region()).findByRole('alert')
        expect(alert).toHaveTextContent('The server could not answer')
        expect(region()).toHaveTextContent('Anybody with an account')
        await user.click(
            within(alert).getByRole('button', { name: 'Try again' })
        )
        await waitFor(() =>
            expect(region()).toHaveTextContent('Only these user groups')
        )
    })

    it('may shut out who chose the group, and says so', async () => {
        const { user, editor } = await show(oldServer())
        await protectFor(user, 'HIV clinicians')
        await waitFor(() =>
            expect(region()).toHaveTextContent('You are not among them')
        )
        await waitFor(() => expect(editor().readOnly).toBe(true))
    })

    it('is not asked of those who may not change it anyway', async () => {
        await show(oldServer(), { authorities: [] })
        expect(
            screen.queryByRole('region', { name: 'Who may change the mapping' })
        ).toBeNull()
    })

    it('is told before the first save too', async () => {
        await show(oldServer(false))
        await waitFor(() =>
            expect(region()).toHaveTextContent('After the first save')
        )
    })
})
