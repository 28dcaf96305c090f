/**
 * @jest-environment ./jest.environment.node.js
 */
import { sandboxFor } from '../e2e/harness/sandbox-for'

const ask = (path: string): Request => new Request(`http://x${path}`)

it('logs the named user in, and delays the API alone', async () => {
    const sandbox = sandboxFor({ data: 'demo', user: 'nurse', latency: 5 })
    const answer = await sandbox.fetch(ask('/api/42/me?fields=username'))
    expect(await answer.json()).toEqual({ username: 'nurse' })
    expect(sandbox.faults.take('/api/42/me')).toMatchObject({ latencyMs: 5 })
    expect(sandbox.faults.take('/api/apps/patient-chart/x.js')).toBeUndefined()
})

it.each([
    [undefined, 200],
    [true, 200],
    [false, 404],
])('holds the mapping unless told not to (%s): %d', async (mapping, status) => {
    const sandbox = sandboxFor({ data: 'demo', user: 'nurse', mapping })
    const answer = await sandbox.fetch(
        ask('/api/42/dataStore/patient-chart/mapping')
    )
    expect(answer.status).toBe(status)
})

it('lets nobody in without a user', async () => {
    const sandbox = sandboxFor({ data: 'demo' })
    const answer = await sandbox.fetch(ask('/api/42/me'))
    expect(answer.status).toBe(401)
})
