import {
    mappingAccessOf,
    mappingProtection,
} from '../../src/tracker/mapping-access'
import {
    type KeySharing,
    readKeySharing,
} from '../../src/tracker/read/read-key-sharing'
import { saveMapping } from '../../src/tracker/write/save-mapping'
import {
    protectMapping,
    protectVersions,
} from '../../src/tracker/write/share-keys'
import { connectTo } from '../app/ask-sandbox'
import { idOf } from '../sandbox/data/ids'
import type { Sandbox } from '../sandbox/sandbox'
import {
    answerTo,
    NAMESPACE,
    savedBefore,
    saving,
    serverWith,
} from './write/mapping-server'

const MAPPERS = idOf.group('mappers')

const server41 = (autoLogin = 'mapper'): Sandbox =>
    serverWith(savedBefore, { version: '2.41.5', autoLogin })

const writeStatus = async (
    sandbox: Sandbox,
    as: string,
    key = 'mapping'
): Promise<number> => {
    const body = { version: 1, person: {} }
    const put = { as, method: 'PUT', body }
    return (await answerTo(sandbox, `${NAMESPACE}/${key}`, put)).status
}

/** The mapper does not own what the demo's admin stored, but 2.41 lets everybody write it. */
const protectedServer = async (): Promise<Sandbox> => {
    const sandbox = server41()
    await protectMapping(connectTo(sandbox, 41), MAPPERS)
    return sandbox
}

it.each([
    [41, 'sharing'],
    [42, 'namespace'],
    [43, 'namespace'],
])('version %d protects by %s', (apiVersion, by) => {
    expect(mappingProtection(apiVersion)).toBe(by)
})

describe('the sharing of a key', () => {
    it('is open at first: any user may write it on 2.41', async () => {
        const sandbox = server41('nurse')
        const { ask } = connectTo(sandbox, 41)
        expect(await readKeySharing(ask, 'mapping')).toMatchObject({
            value: { publicAccess: 'rw------', groups: [], mayWrite: true },
        })
        expect(await writeStatus(sandbox, 'nurse')).toBe(200)
    })

    it('is undefined for a key that is not there', async () => {
        const { ask } = connectTo(serverWith({}, { version: '2.41.5' }), 41)
        expect(await readKeySharing(ask, 'mapping')).toEqual({
            ok: true,
            value: undefined,
        })
    })

    it('that cannot be read is a failure, not an open key', async () => {
        const sandbox = server41()
        sandbox.faults.set({ path: /\/sharing\?/, status: 503 })
        const { ask } = connectTo(sandbox, 41)
        expect(await readKeySharing(ask, 'mapping')).toMatchObject({
            ok: false,
            error: { kind: 'server-failed' },
        })
    })
})

describe('protecting the mapping', () => {
    it('lets one group write and everybody read, versions included', async () => {
        const sandbox = await protectedServer()
        for (const key of ['mapping', 'mapping-000004']) {
            expect(await writeStatus(sandbox, 'nurse', key)).toBe(403)
            expect(await writeStatus(sandbox, 'mapper', key)).toBe(200)
            const read = await answerTo(sandbox, `${NAMESPACE}/${key}`, {
                as: 'nurse',
            })
            expect(read.status).toBe(200)
        }
    })

    it('names the group afterwards', async () => {
        const { ask } = connectTo(await protectedServer(), 41)
        expect(await readKeySharing(ask, 'mapping')).toMatchObject({
            value: {
                publicAccess: 'r-------',
                groups: [
                    {
                        id: MAPPERS,
                        name: 'Chart administrators',
                        access: 'rw------',
                    },
                ],
                mayWrite: true,
            },
        })
    })

    it('leaves other keys of the namespace alone', async () => {
        const sandbox = serverWith(
            { ...savedBefore, prefs: {} },
            { version: '2.41.5' }
        )
        await protectMapping(connectTo(sandbox, 41), MAPPERS)
        expect(await writeStatus(sandbox, 'nurse', 'prefs')).toBe(200)
    })

    it('tells when a key could not be shared', async () => {
        const sandbox = server41()
        sandbox.faults.set({ path: /\/sharing\?/, status: 503, times: 1 })
        expect(
            await protectMapping(connectTo(sandbox, 41), MAPPERS)
        ).toMatchObject({ ok: false, error: { kind: 'server-failed' } })
    })

    it('is refused to who may not write', async () => {
        const sandbox = await protectedServer()
        const nurse = { as: 'nurse' }
        const meta = await answerTo(
            sandbox,
            `${NAMESPACE}/mapping/metaData`,
            nurse
        )
        const { id } = await meta.json()
        const post = await answerTo(
            sandbox,
            `/api/sharing?type=dataStore&id=${id}`,
            { ...nurse, method: 'POST', body: { object: {} } }
        )
        expect(post.status).toBe(403)
    })
})

describe('a version that was just created', () => {
    const afterSave = async (sandbox: Sandbox): Promise<Sandbox> => {
        const connection = connectTo(sandbox, 41)
        await saveMapping(connection, saving('New'))
        await protectVersions(connection, [4, 5, 6])
        return sandbox
    }

    it('is shared as the mapping is; what is not there does not matter', async () => {
        const sandbox = await afterSave(await protectedServer())
        const { ask } = connectTo(sandbox, 41)
        // its owner may write it too
        expect(await writeStatus(sandbox, 'nurse', 'mapping-000005')).toBe(403)
        expect(await readKeySharing(ask, 'mapping-000005')).toMatchObject({
            value: { publicAccess: 'r-------', groups: [{ id: MAPPERS }] },
        })
    })

    it('stays open as long as the mapping is', async () => {
        const sandbox = await afterSave(server41())
        expect(await writeStatus(sandbox, 'nurse', 'mapping-000005')).toBe(200)
    })
})

describe('who may edit', () => {
    const sharing = (rest: Partial<KeySharing> = {}): KeySharing => ({
        id: 'AAAAAAAAAAA',
        publicAccess: 'rw------',
        groups: [],
        mayWrite: true,
        ...rest,
    })
    const shared = sharing({
        publicAccess: 'r-------',
        mayWrite: false,
        groups: [
            { id: 'BBBBBBBBBBB', name: 'Readers', access: 'r-------' },
            { id: 'CCCCCCCCCCC', name: 'Writers', access: 'rw------' },
        ],
    })

    it('nobody without the authority, whatever the key is shared with', () => {
        expect(mappingAccessOf(false, 41, sharing())).toEqual({
            mayEdit: 'no-authority',
            protection: undefined,
        })
    })

    it('an administrator whom the key is shared with', () => {
        expect(mappingAccessOf(true, 41, shared)).toEqual({
            mayEdit: 'not-shared-with-you',
            protection: { kind: 'by-sharing', groups: [shared.groups[1]] },
        })
        expect(
            mappingAccessOf(true, 41, { ...shared, mayWrite: true }).mayEdit
        ).toBe('yes')
    })

    it('on 2.41 an open key is said to be open', () => {
        expect(mappingAccessOf(true, 41, sharing())).toEqual({
            mayEdit: 'yes',
            protection: { kind: 'open' },
        })
    })

    it('before the first save there is nothing to protect', () => {
        expect(mappingAccessOf(true, 41, undefined)).toEqual({
            mayEdit: 'yes',
            protection: { kind: 'no-mapping' },
        })
    })

    it('from 2.42 on by the authority, unless the key was shared before', () => {
        expect(mappingAccessOf(true, 42, sharing())).toEqual({
            mayEdit: 'yes',
            protection: { kind: 'by-authority' },
        })
        expect(mappingAccessOf(true, 42, shared).mayEdit).toBe(
            'not-shared-with-you'
        )
    })
})
