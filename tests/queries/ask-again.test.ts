import { act, waitFor } from '@testing-library/react'
import { useChart } from '../../src/queries/use-chart'
import { type HeldServer, heldServer } from '../app/held-server'
import { TODAY } from '../app/render-with-server'
import { day } from '../fixtures/builders'
import { demoData, demoPeople } from '../sandbox/data/demo-data'
import { createSandbox } from '../sandbox/sandbox'
import { showHook } from './show-hook'

const hanging = (path: RegExp): HeldServer =>
    heldServer(
        createSandbox(demoData(TODAY), {
            today: TODAY,
            autoLogin: 'clinician',
        }),
        path
    )

const open = ({ sandbox }: HeldServer) =>
    showHook(() => useChart(demoPeople.estimatedAge, day(TODAY)), { sandbox })

const recordsAsked = ({ sandbox }: HeldServer): number =>
    sandbox.requests.all().filter(({ path }) => path.includes('/tracker/'))
        .length

it('gives up a record that hangs and asks for it anew', async () => {
    const server = hanging(/\/tracker\//)
    const { current } = open(server)
    await waitFor(() => expect(server.held()).toBe(1))
    expect(current().chart.state).toBe('loading')
    act(() => current().chart.retry())
    await waitFor(() => expect(server.held()).toBe(2))
    act(() => server.release(1))
    await waitFor(() => expect(current().chart.state).toBe('ready'))
})

it('asks anew for the programs that hang, not for the record again', async () => {
    const server = hanging(/\/programs\?/)
    const { current } = open(server)
    await waitFor(() => expect(server.held()).toBe(1))
    await waitFor(() => expect(current().arrivedAt).toBeDefined())
    act(() => current().chart.retry())
    await waitFor(() => expect(server.held()).toBe(2))
    act(() => server.release(1))
    await waitFor(() => expect(current().chart.state).toBe('ready'))
    expect(recordsAsked(server)).toBe(1)
})

it('shows the record while the mapping hangs, and asks anew for the mapping alone', async () => {
    const server = hanging(/\/dataStore\//)
    const { current } = open(server)
    await waitFor(() => expect(server.held()).toBe(1))
    await waitFor(() => expect(current().chart.state).toBe('ready'))
    act(() => current().mapping.retry())
    await waitFor(() => expect(server.held()).toBe(2))
    act(() => server.release(1))
    await waitFor(() => expect(current().mapping.state).toBe('ready'))
    expect(recordsAsked(server)).toBe(1)
})
