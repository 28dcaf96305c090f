import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { useCoverageSample } from '../../src/queries/use-coverage-sample'
import {
    useProgramAccess,
    useUserGroups,
} from '../../src/queries/use-program-access'
import { TODAY } from '../app/render-with-server'
import { demoData } from '../sandbox/data/demo-data'
import { idOf } from '../sandbox/data/ids'
import { createSandbox } from '../sandbox/sandbox'
import { showHook } from './show-hook'

const DEMO = demoData(TODAY)

const demo = () => createSandbox(DEMO, { today: TODAY, autoLogin: 'mapper' })

it('reads who may read the programs', async () => {
    const { current } = showHook(useProgramAccess, { sandbox: demo() })
    await waitFor(() => expect(current().state).toBe('ready'))
    const access = current()
    const programs =
        access.state === 'ready' ? access.value.programs : new Map()
    expect(programs.get(idOf.program('hiv'))?.groupsWithData).toEqual([
        idOf.group('hivClinicians'),
    ])
})

it.each([
    ['', 3],
    [' clin ', 2],
    ['chart', 1],
    ['nobody', 0],
])('finds user groups by %j: %d', async (text, count) => {
    const { current } = showHook(() => useUserGroups(text), {
        sandbox: demo(),
    })
    await waitFor(() => expect(current().state).toBe('ready'))
    const groups = current()
    expect(groups.state === 'ready' && groups.value.size).toBe(count)
})

describe('the sample', () => {
    const programs = [idOf.program('outpatient'), idOf.program('chronic')]
    const peopleAsked = (sandbox: ReturnType<typeof demo>) =>
        sandbox.requests.all().filter(({ path }) => path.includes('/tracker/'))
            .length

    it('is read only when asked for, and again when asked again', async () => {
        const sandbox = demo()
        const { current } = showHook(() => useCoverageSample(programs), {
            sandbox,
        })
        expect(current().sample).toBeUndefined()
        expect(peopleAsked(sandbox)).toBe(0)
        act(() => current().take())
        await waitFor(() => expect(current().sample?.state).toBe('ready'))
        expect(peopleAsked(sandbox)).toBe(2)
        act(() => current().take())
        await waitFor(() => expect(peopleAsked(sandbox)).toBe(4))
        await waitFor(() => expect(current().sample?.state).toBe('ready'))
    })

    it('does not stand for other programs than it was taken of', async () => {
        const sandbox = demo()
        const { current } = showHook(
            () => {
                const [chosen, choose] = useState(programs)
                return { ...useCoverageSample(chosen), choose }
            },
            { sandbox }
        )
        act(() => current().take())
        await waitFor(() => expect(current().sample?.state).toBe('ready'))
        act(() => current().choose(programs.slice(0, 1)))
        expect(current().sample).toBeUndefined()
        act(() => current().take())
        await waitFor(() => expect(current().sample?.state).toBe('ready'))
        expect(peopleAsked(sandbox)).toBe(3)
    })
})
