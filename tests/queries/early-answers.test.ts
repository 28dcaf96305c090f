import { askEarly, preferEarly } from '../../src/queries/early-answers'
import { recordRequest } from '../../src/tracker/requests'
import { uid } from '../fixtures/builders'

const BASE = 'http://dhis2.example'
const JSON_TYPE = { 'Content-Type': 'application/json' }

const answering = (body: string, init: ResponseInit = {}) => {
    const fetch = jest.fn<Promise<Response>, [string]>(() =>
        Promise.resolve(new Response(body, { headers: JSON_TYPE, ...init }))
    )
    Object.assign(globalThis, { fetch })
    return fetch
}

/** The data engine, which says that it was asked. */
const engine = () => jest.fn(() => Promise.resolve('from the engine'))

const A = recordRequest(uid('PersonAAAA1'))
const B = recordRequest(uid('PersonBBBB1'))

it('asks beside the start of the platform, at the address of the API', () => {
    const fetch = answering('{}')
    askEarly(BASE, A)
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch.mock.calls[0]?.[0]).toMatch(
        /^http:\/\/dhis2.example\/api\/tracker\/trackedEntities\/PersonAAAA1\?fields=/
    )
})

it('is taken once: who asks again gets a new answer', async () => {
    answering('{"early":1}')
    const ask = engine()
    askEarly(BASE, A)
    expect(await preferEarly(ask)(A)).toEqual({ early: 1 })
    expect(ask).not.toHaveBeenCalled()
    expect(await preferEarly(ask)(A)).toBe('from the engine')
    expect(ask).toHaveBeenCalledTimes(1)
})

it('is taken by the same question only', async () => {
    answering('{"early":1}')
    const ask = engine()
    askEarly(BASE, A)
    expect(await preferEarly(ask)(B)).toBe('from the engine')
    expect(ask).toHaveBeenCalledWith(B, undefined)
    expect(await preferEarly(ask)(A)).toEqual({ early: 1 })
})

it.each<[string, string, ResponseInit]>([
    ['an error', '{}', { status: 500 }],
    ['the end of the session', '{}', { status: 401 }],
    ['a page', '<html></html>', { headers: { 'Content-Type': 'text/html' } }],
    ['a body that broke off', '{"a":', {}],
])('is asked again in earnest after %s', async (_, body, init) => {
    answering(body, init)
    const ask = engine()
    askEarly(BASE, A)
    expect(await preferEarly(ask)(A)).toBe('from the engine')
    expect(ask).toHaveBeenCalledTimes(1)
})

it('is asked again when the network failed', async () => {
    Object.assign(globalThis, {
        fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    })
    const ask = engine()
    askEarly(BASE, A)
    expect(await preferEarly(ask)(A)).toBe('from the engine')
})

it("passes the engine's own failure on", async () => {
    const failure = new Error('no')
    const ask = () => Promise.reject(failure)
    await expect(preferEarly(ask)(B)).rejects.toBe(failure)
})
