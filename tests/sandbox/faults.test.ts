import { ask } from './example/ask'
import { createClinic } from './example/clinic'

const me = '/api/me?fields=username'

test('a fault hits only the paths it names, and only so often', async () => {
    const sandbox = createClinic()
    sandbox.faults.set({ path: '/api/me', status: 503, times: 1 })
    const statuses = []
    for (const path of ['/api/ping', me, me]) {
        statuses.push((await ask(sandbox, path, { as: 'nurse' })).status)
    }
    expect(statuses).toEqual([200, 503, 200])
})

test('every nth request fails', async () => {
    const sandbox = createClinic()
    sandbox.faults.set({ path: /me/, everyNth: 2, status: 500 })
    const statuses = []
    for (let i = 0; i < 4; i++) {
        statuses.push((await ask(sandbox, me, { as: 'nurse' })).status)
    }
    expect(statuses).toEqual([200, 500, 200, 500])
})

test('a page instead of JSON, and a body cut in the middle', async () => {
    const sandbox = createClinic()
    sandbox.faults.set({ html: true })
    const page = await ask(sandbox, me, { as: 'nurse' })
    expect(page.headers.get('Content-Type')).toMatch('text/html')
    sandbox.faults.set({ truncate: true })
    const cut = await ask(sandbox, me, { as: 'nurse' })
    expect(cut.text).toBe('{"username')
    sandbox.faults.clear()
    expect((await ask(sandbox, me, { as: 'nurse' })).text).toBe(
        '{"username":"nurse"}'
    )
})

test('offline rejects as fetch does', async () => {
    const sandbox = createClinic()
    sandbox.faults.set({ offline: true })
    await expect(ask(sandbox, me, { as: 'nurse' })).rejects.toThrow(
        'Failed to fetch'
    )
})

test('latency and a narrow line take their time', async () => {
    const sandbox = createClinic()
    sandbox.faults.set({ latencyMs: 40, bytesPerSecond: 500 })
    const start = Date.now()
    const { text } = await ask(sandbox, me, { as: 'nurse' })
    const least = 40 + (text.length / 500) * 1000
    // timers may fire a millisecond early
    expect(Date.now() - start).toBeGreaterThanOrEqual(least - 2)
})

test('faults are set, lifted and requests counted over the control path', async () => {
    const sandbox = createClinic()
    const post = { method: 'POST', body: [{ path: '^/api/me', status: 500 }] }
    await ask(sandbox, '/__sandbox__/faults', post)
    expect((await ask(sandbox, me, { as: 'nurse' })).status).toBe(500)
    await ask(sandbox, '/__sandbox__/faults', { method: 'DELETE' })
    expect((await ask(sandbox, me, { as: 'nurse' })).status).toBe(200)
    const { text } = await ask(sandbox, '/__sandbox__/requests')
    expect(JSON.parse(text)).toMatchObject([
        { method: 'GET', path: me, status: 500 },
        { method: 'GET', path: me, status: 200, bytes: 20 },
    ])
    await ask(sandbox, '/__sandbox__/requests', { method: 'DELETE' })
    expect((await ask(sandbox, '/__sandbox__/requests')).text).toBe('[]')
})

test('faults may be set from the start', async () => {
    const sandbox = createClinic({ faults: [{ path: '/api/me', status: 502 }] })
    expect((await ask(sandbox, me, { as: 'nurse' })).status).toBe(502)
    sandbox.faults.clear()
    expect((await ask(sandbox, me, { as: 'nurse' })).status).toBe(200)
})

test('a session that runs out is one of them', async () => {
    const sandbox = createClinic({ autoLogin: 'nurse' })
    expect((await ask(sandbox, me)).status).toBe(200)
    await ask(sandbox, '/__sandbox__/logout', { method: 'POST' })
    expect((await ask(sandbox, me)).status).toBe(401)
})

test('a fault hits only its method; an answer that is lost was done', async () => {
    const sandbox = createClinic()
    const path = '/api/userDataStore/notes/one'
    const create = { as: 'nurse', method: 'POST', body: { a: 1 } }
    sandbox.faults.set({ method: 'POST', answerLost: true })
    await expect(ask(sandbox, path, create)).rejects.toThrow(TypeError)
    expect((await ask(sandbox, path, { as: 'nurse' })).body).toEqual({ a: 1 })
})
