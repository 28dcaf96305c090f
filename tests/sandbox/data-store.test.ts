import { type Asked, ask } from './example/ask'
import { createClinic } from './example/clinic'
import { asJson, parseJson } from './json'
import type { Sandbox } from './sandbox'

const space = '/api/dataStore/patient-chart'

const clinic41 = () => createClinic({ version: '2.41.5' })

const put = (as: string, body: unknown): Asked => ({ as, method: 'PUT', body })

async function idOfKey(sandbox: Sandbox, key: string): Promise<string> {
    const path = `${space}/${key}/metaData`
    return String((await ask(sandbox, path, { as: 'chief' })).body.id)
}

async function share(
    sandbox: Sandbox,
    as: string,
    object: unknown
): Promise<number> {
    const id = await idOfKey(sandbox, 'mapping')
    const path = `/api/sharing?type=dataStore&id=${id}`
    const method = 'POST'
    return (await ask(sandbox, path, { as, method, body: { object } })).status
}

const forDoctors = {
    publicAccess: 'r-------',
    userAccesses: [],
    userGroupAccesses: [{ id: 'GroupSecret', access: 'rw------' }],
}

describe('entries of a namespace', () => {
    const filled = async (): Promise<Sandbox> => {
        const sandbox = createClinic()
        await ask(sandbox, `${space}/other`, put('mapper', { version: 7 }))
        await ask(sandbox, `${space}/plain`, put('mapper', ['no members']))
        return sandbox
    }

    test('with members of their values, in a frame', async () => {
        const path = `${space}?fields=version,name`
        expect((await ask(await filled(), path, { as: 'nurse' })).body).toEqual(
            {
                pager: { page: 1, pageSize: 50 },
                entries: [
                    { key: 'mapping', version: 1, name: null },
                    { key: 'other', version: 7, name: null },
                ],
            }
        )
    })

    test('without paging in a bare list, whole where asked', async () => {
        const path = `${space}?fields=.&paging=false`
        const { text } = await ask(await filled(), path, { as: 'nurse' })
        expect(parseJson(text)).toEqual([
            { key: 'mapping', value: { version: 1 } },
            { key: 'other', value: { version: 7 } },
            { key: 'plain', value: ['no members'] },
        ])
    })

    test('page by page', async () => {
        const path = `${space}?fields=.&pageSize=2&page=2`
        const { body } = await ask(await filled(), path, { as: 'nurse' })
        expect(body.entries).toEqual([{ key: 'plain', value: ['no members'] }])
    })

    test('are refused like the namespace', async () => {
        const path = `${space}?fields=.`
        expect((await ask(createClinic(), path, { as: 'guest' })).status).toBe(
            403
        )
    })
})

describe('2.41', () => {
    test('knows no reserved additional namespaces: any user writes', async () => {
        const path = `${space}/mapping`
        expect((await ask(clinic41(), path, { as: 'guest' })).status).toBe(200)
        expect((await ask(clinic41(), path, put('guest', {}))).status).toBe(200)
    })

    test('heeds the sharing of a key', async () => {
        const sandbox = clinic41()
        expect(await share(sandbox, 'nurse', forDoctors)).toBe(200)
        const path = `${space}/mapping`
        expect((await ask(sandbox, path, put('nurse', {}))).status).toBe(403)
        expect((await ask(sandbox, path, put('doctor', {}))).status).toBe(200)
        expect((await ask(sandbox, path, put('chief', {}))).status).toBe(200)
        const gone = { as: 'nurse', method: 'DELETE' }
        expect((await ask(sandbox, path, gone)).status).toBe(403)
    })
})

describe('the sharing of a key', () => {
    test('applies on top of a reserved namespace', async () => {
        const sandbox = createClinic()
        await share(sandbox, 'chief', forDoctors)
        const path = `${space}/mapping`
        expect((await ask(sandbox, path, put('mapper', {}))).status).toBe(403)
    })

    test('is told with the names of groups, and in the metadata', async () => {
        const sandbox = clinic41()
        await share(sandbox, 'chief', forDoctors)
        const id = await idOfKey(sandbox, 'mapping')
        const path = `/api/sharing?type=dataStore&id=${id}`
        const { body } = await ask(sandbox, path, { as: 'nurse' })
        expect(body.object).toMatchObject({
            id,
            publicAccess: 'r-------',
            userGroupAccesses: [
                { id: 'GroupSecret', access: 'rw------', name: 'GroupSecret' },
            ],
        })
        const meta = `${space}/mapping/metaData`
        const { access } = (await ask(sandbox, meta, { as: 'nurse' })).body
        expect(asJson(access)).toMatchObject({ read: true, write: false })
    })

    test('hides a key that is not to be read', async () => {
        const sandbox = clinic41()
        await share(sandbox, 'chief', {
            ...forDoctors,
            publicAccess: '--------',
        })
        const asNurse = { as: 'nurse' }
        const keys = await ask(sandbox, space, asNurse)
        expect(parseJson(keys.text)).toEqual([])
        expect((await ask(sandbox, `${space}/mapping`, asNurse)).status).toBe(
            403
        )
    })

    test('is changed by those who may write, in valid words', async () => {
        const sandbox = clinic41()
        expect(
            await share(sandbox, 'nurse', { ...forDoctors, publicAccess: 'rw' })
        ).toBe(409)
        await share(sandbox, 'nurse', forDoctors)
        expect(await share(sandbox, 'nurse', forDoctors)).toBe(403)
    })

    test('drops groups that do not exist', async () => {
        const sandbox = clinic41()
        const userGroupAccesses = [{ id: 'GroupNobody', access: 'rw------' }]
        await share(sandbox, 'chief', { ...forDoctors, userGroupAccesses })
        const id = await idOfKey(sandbox, 'mapping')
        const path = `/api/sharing?type=dataStore&id=${id}`
        const { object } = (await ask(sandbox, path, { as: 'chief' })).body
        expect(asJson(object).userGroupAccesses).toEqual([])
    })

    test.each([
        ['type=program&id=x', 409],
        ['type=dataStore&id=x', 404],
    ])('%s is refused', async (query, status) => {
        const path = `/api/sharing?${query}`
        const asked = await ask(createClinic(), path, { as: 'chief' })
        expect(asked.status).toBe(status)
    })
})
