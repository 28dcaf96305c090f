import { saveMapping } from '../../../src/tracker/write/save-mapping'
import { connectTo } from '../../app/ask-sandbox'
import type { FaultRule } from '../../sandbox/faults'
import type { Sandbox } from '../../sandbox/sandbox'
import {
    mappingNamed,
    REVISION_4,
    savedBefore,
    saving,
    serverWith,
    storedAt,
    writesTo,
} from './mapping-server'

const VERSION = /mapping-000005$/
const MAPPING = /\/mapping$/

const failing = (...rules: readonly FaultRule[]): Sandbox => {
    const sandbox = serverWith(savedBefore)
    sandbox.faults.set(...rules)
    return sandbox
}

const save = (sandbox: Sandbox, ...given: Parameters<typeof saving>) =>
    saveMapping(connectTo(sandbox), saving(...given))

const inUse = (sandbox: Sandbox): Promise<unknown> =>
    storedAt(sandbox, 'mapping')

describe('before the first write', () => {
    it.each([
        ['the keys', /patient-chart$/],
        ['the mapping', MAPPING],
    ])('nothing is written when %s cannot be read', async (_, path) => {
        const sandbox = failing({ path, method: 'GET', offline: true })
        expect(await save(sandbox, 'New')).toMatchObject({
            error: { kind: 'failed', error: { kind: 'offline' } },
        })
        expect(writesTo(sandbox)).toEqual([])
    })
})

it('replaces no document that could not be kept first', async () => {
    const sandbox = serverWith({ mapping: REVISION_4 })
    sandbox.faults.set({ path: /mapping-000004$/, status: 503 })
    expect(await save(sandbox, 'New')).toMatchObject({
        error: { kind: 'failed', error: { kind: 'server-failed' } },
    })
    expect(writesTo(sandbox)).toEqual(['POST mapping-000004 503'])
})

describe('at the first write', () => {
    it.each([
        ['offline', { offline: true }],
        ['server-failed', { status: 503 }],
        ['not-dhis2', { html: true }],
    ] as const)('a %s server keeps nothing', async (kind, fault) => {
        const sandbox = failing({ path: VERSION, times: 1, ...fault })
        expect(await save(sandbox, 'New')).toMatchObject({
            error: { kind: 'failed', error: { kind } },
        })
        expect(await inUse(sandbox)).toMatchObject({ revision: 4 })
        expect(await save(sandbox, 'New')).toMatchObject({
            ok: true,
            value: { revision: 5 },
        })
    })

    it.each([
        ['the line broke on the way back', { answerLost: true }],
        ['the answer was cut', { truncate: true }],
    ])('%s: saving again finishes it', async (_, fault) => {
        const sandbox = failing({ path: VERSION, times: 1, ...fault })
        expect(await save(sandbox, 'New')).toMatchObject({
            error: { kind: 'failed' },
        })
        const later = '2026-11-22T10:05:00.000Z'
        expect(await save(sandbox, 'New', { at: later })).toMatchObject({
            ok: true,
            value: { revision: 5, savedAt: '2026-11-22T10:00:00.000Z' },
        })
        expect(await inUse(sandbox)).toMatchObject({ revision: 5 })
        expect(await storedAt(sandbox, 'mapping-000006')).toBeUndefined()
    })
})

describe('at the second write', () => {
    const failed = { path: MAPPING, method: 'PUT', status: 503, times: 1 }

    it('says which version is kept but not in use', async () => {
        const sandbox = failing(failed)
        expect(await save(sandbox, 'New')).toMatchObject({
            error: {
                kind: 'not-in-use',
                revision: 5,
                error: { kind: 'server-failed' },
            },
        })
        expect(await inUse(sandbox)).toMatchObject({ revision: 4 })
    })

    it('the same again finishes it', async () => {
        const sandbox = failing(failed)
        await save(sandbox, 'New')
        expect(await save(sandbox, 'New')).toMatchObject({
            ok: true,
            value: { revision: 5 },
        })
        expect(await inUse(sandbox)).toEqual(
            await storedAt(sandbox, 'mapping-000005')
        )
    })

    it('other content is refused, with whose version it is', async () => {
        const sandbox = failing(failed)
        await save(sandbox, 'Theirs')
        const mine = await save(sandbox, 'Mine', { by: 'amadou' })
        expect(mine).toMatchObject({
            error: { kind: 'unfinished', revision: 5, by: 'rose' },
        })
        expect(await inUse(sandbox)).toMatchObject({ revision: 4 })
    })

    it('the version in the way can be finished by another', async () => {
        const sandbox = failing(failed)
        await save(sandbox, 'Theirs')
        expect(await save(sandbox, 'Theirs', { by: 'amadou' })).toMatchObject({
            ok: true,
            value: { revision: 5, savedBy: 'rose' },
        })
    })

    it('or set aside: it stays as it is, and the next number is taken', async () => {
        const sandbox = failing(failed)
        await save(sandbox, 'Theirs')
        const mine = await save(sandbox, 'Mine', { by: 'amadou', setAside: 5 })
        expect(mine).toMatchObject({
            ok: true,
            value: { revision: 6, savedBy: 'amadou' },
        })
        expect(await storedAt(sandbox, 'mapping-000005')).toMatchObject({
            savedBy: 'rose',
        })
    })

    it('setting one aside does not go past another', async () => {
        const sandbox = failing({ ...failed, times: 2 })
        await save(sandbox, 'Theirs')
        await save(sandbox, 'Also theirs', { setAside: 5 })
        expect(await save(sandbox, 'Mine', { setAside: 5 })).toMatchObject({
            error: { kind: 'unfinished', revision: 6 },
        })
    })

    it.each([
        ['lost', { answerLost: true }],
        ['cut', { truncate: true }],
    ])('an answer that was %s is looked up', async (_, fault) => {
        const put = { path: MAPPING, method: 'PUT', times: 1 }
        const sandbox = failing({ ...put, ...fault })
        expect(await save(sandbox, 'New')).toMatchObject({
            ok: true,
            value: { revision: 5 },
        })
    })

    it('where it cannot be looked up, saving again finds it saved', async () => {
        const sandbox = failing({
            path: MAPPING,
            method: 'PUT',
            answerLost: true,
        })
        const { ask, tell } = connectTo(sandbox)
        let gone = false
        const onALostLine = {
            ask: (...request: Parameters<typeof ask>) =>
                gone ? Promise.reject(new Error('gone')) : ask(...request),
            tell: async (change: Parameters<typeof tell>[0]) => {
                gone = change.type === 'replace'
                return tell(change)
            },
        }
        expect(await saveMapping(onALostLine, saving('New'))).toMatchObject({
            error: { kind: 'not-in-use', revision: 5 },
        })
        const before = writesTo(sandbox)
        expect(await save(sandbox, 'New')).toMatchObject({
            ok: true,
            value: { revision: 5 },
        })
        expect(writesTo(sandbox)).toEqual(before)
    })
})

describe('an update that arrives late', () => {
    it('shows as an unfinished newer version, and nothing is lost', async () => {
        const sandbox = failing()
        await save(sandbox, 'New')
        const late = mappingNamed('Old', REVISION_4)
        await connectTo(sandbox).tell({
            type: 'replace',
            resource: 'dataStore/patient-chart/mapping',
            params: {},
            data: late,
        })
        expect(await save(sandbox, 'Third')).toMatchObject({
            error: { kind: 'unfinished', revision: 5, by: 'rose' },
        })
    })
})

it('gives up where a key is taken that it may not see', async () => {
    const sandbox = failing({ path: VERSION, method: 'POST', status: 409 })
    expect(await save(sandbox, 'New')).toMatchObject({
        error: { kind: 'failed', error: { kind: 'save-refused' } },
    })
    expect(writesTo(sandbox)).toHaveLength(3)
})

it('says so when a version in the way cannot be read', async () => {
    const sandbox = serverWith({
        ...savedBefore,
        'mapping-000005': { version: 1, broken: true },
        'mapping-000006': { version: 99 },
    })
    expect(await save(sandbox, 'New')).toMatchObject({
        error: { kind: 'failed', error: { kind: 'mapping-newer' } },
    })
    const broken = serverWith({ ...savedBefore, 'mapping-000005': {} })
    expect(await save(broken, 'New')).toEqual({
        ok: false,
        error: {
            kind: 'unfinished',
            revision: 5,
            by: undefined,
            at: undefined,
            mapping: undefined,
        },
    })
})
