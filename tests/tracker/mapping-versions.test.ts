import { readVersion } from '../../src/tracker/read/read-version'
import {
    listVersions,
    readVersions,
} from '../../src/tracker/read/read-versions'
import { saveMapping } from '../../src/tracker/write/save-mapping'
import {
    damagedKey,
    holdsMapping,
    revisionOfKey,
    versionKey,
} from '../../src/tracker/write/version-key'
import { connectTo } from '../app/ask-sandbox'
import {
    REVISION_4,
    savedBefore,
    saving,
    serverWith,
} from './write/mapping-server'

describe('keys of versions', () => {
    it.each([
        [0, 'mapping-000000'],
        [12, 'mapping-000012'],
        [1_234_567, 'mapping-1234567'],
    ])('revision %d is kept under %s', (revision, key) => {
        expect(versionKey(revision)).toBe(key)
        expect(revisionOfKey(key)).toBe(revision)
    })

    it.each(['mapping', 'mapping-12', 'mapping-damaged-000004', 'prefs'])(
        '%s keeps no version',
        (key) => {
            expect(revisionOfKey(key)).toBeUndefined()
        }
    )

    it('knows which keys are to be protected', () => {
        const keys = ['mapping', versionKey(1), damagedKey(1), 'mappings', 'x']
        expect(keys.filter(holdsMapping)).toEqual([
            'mapping',
            'mapping-000001',
            'mapping-damaged-000001',
        ])
    })
})

describe('listVersions', () => {
    it('asks once, and tells revision, who and when, the newest first', async () => {
        const sandbox = serverWith(savedBefore)
        const connection = connectTo(sandbox)
        await saveMapping(connection, saving('New'))
        const before = sandbox.requests.all().length
        expect(await listVersions(connection.ask)).toEqual({
            ok: true,
            value: [
                {
                    revision: 5,
                    key: 'mapping-000005',
                    savedBy: 'rose',
                    savedAt: '2026-11-22T10:00:00.000Z',
                    state: 'current',
                },
                {
                    revision: 4,
                    key: 'mapping-000004',
                    savedBy: 'mapper',
                    savedAt: '2026-01-15T09:30:00.000Z',
                    state: 'earlier',
                },
            ],
        })
        expect(sandbox.requests.all()).toHaveLength(before + 1)
    })

    it('lists a mapping that was stored by hand, under its own key', async () => {
        const { ask } = connectTo(serverWith({ mapping: REVISION_4 }))
        expect(await listVersions(ask)).toMatchObject({
            value: [{ revision: 4, key: 'mapping', state: 'current' }],
        })
    })

    it('marks a version that never came into use', async () => {
        const stored = { ...savedBefore, 'mapping-000005': REVISION_4 }
        const { ask } = connectTo(serverWith(stored))
        expect(await listVersions(ask)).toMatchObject({
            value: [
                { revision: 5, state: 'unfinished' },
                { revision: 4, state: 'current' },
            ],
        })
    })

    it('is empty before the first save', async () => {
        const { ask } = connectTo(serverWith())
        expect(await listVersions(ask)).toEqual({ ok: true, value: [] })
    })

    it('fails when the server does, and is never empty then', async () => {
        const sandbox = serverWith(savedBefore)
        sandbox.faults.set({ status: 503 })
        expect(await listVersions(connectTo(sandbox).ask)).toMatchObject({
            ok: false,
            error: { kind: 'server-failed' },
        })
    })
})

describe('readVersions', () => {
    const entry = { key: 'mapping-000003', revision: 3, savedBy: 'rose' }

    it('takes the entries in a frame as well', () => {
        const framed = { pager: { page: 1, pageSize: 50 }, entries: [entry] }
        expect(readVersions(framed)).toEqual(readVersions([entry]))
        expect(readVersions(framed)).toMatchObject({
            value: [{ revision: 3, savedBy: 'rose', savedAt: undefined }],
        })
    })

    it('does not guess who saved what does not say so', () => {
        const odd = { key: 'mapping-000003', savedBy: null, savedAt: 7 }
        expect(readVersions([odd, 'mapping'])).toMatchObject({
            value: [{ revision: 3, savedBy: undefined, savedAt: undefined }],
        })
    })

    it('calls every version unfinished where there is no mapping', () => {
        expect(readVersions([entry])).toMatchObject({
            value: [{ state: 'unfinished' }],
        })
    })

    it('refuses another shape', () => {
        expect(readVersions({ keys: [] }).ok).toBe(false)
    })
})

describe('readVersion', () => {
    const stored = {
        'mapping-000001': { version: 99 },
        'mapping-000002': { version: 1 },
        'mapping-000004': REVISION_4,
    }

    it('gives the mapping as it was saved', async () => {
        const { ask } = connectTo(serverWith(stored))
        expect(await readVersion(ask, 'mapping-000004')).toEqual({
            ok: true,
            value: REVISION_4,
        })
    })

    it.each([
        ['mapping-000001', 'mapping-newer'],
        ['mapping-000002', 'mapping-broken'],
        ['mapping-000003', 'version-gone'],
    ])('%s fails as %s', async (key, kind) => {
        const { ask } = connectTo(serverWith(stored))
        expect(await readVersion(ask, key)).toMatchObject({
            ok: false,
            error: { kind },
        })
    })
})
