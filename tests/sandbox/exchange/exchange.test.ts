/**
 * @jest-environment ./jest.environment.node.js
 */
import { ask } from '../example/ask'
import { asJson, objectsOf, textOf } from '../json'
import type { Sandbox } from '../sandbox'
import { serve } from '../server/serve'
import { createWard, newcomer, send } from '../tracker-import/ward'

const post = (as: string, body: unknown) => ({ as, method: 'POST', body })

async function upload(sandbox: Sandbox, name: string, content: string) {
    const form = new FormData()
    form.set('file', new Blob([content], { type: 'image/png' }), name)
    const answer = await sandbox.fetch(
        new Request('http://sandbox.example/api/fileResources', {
            method: 'POST',
            headers: { Authorization: `Basic ${btoa('nurse:nurse-word')}` },
            body: form,
        })
    )
    const body = asJson(await answer.json())
    const file = asJson(asJson(body.response).fileResource)
    return { status: answer.status, id: textOf(file.id), file }
}

test('a file is uploaded, named by a value, and read back', async () => {
    const sandbox = createWard()
    const photo = { id: 'AttrPhoto01', name: 'Photo', valueType: 'IMAGE' }
    const pack = { trackedEntityAttributes: [photo] }
    await ask(sandbox, '/api/metadata', post('chief', pack))
    const { status, id, file } = await upload(sandbox, 'a.png', 'abc')
    expect([status, file.contentMd5]).toEqual([
        202,
        '900150983cd24fb0d6963f7d28e17f72',
    ])
    const naming = (value: string) => ({
        trackedEntities: [
            newcomer('PersonAwa01', {
                attributes: [{ attribute: photo.id, value }],
            }),
        ],
    })
    expect((await send(sandbox, naming('FileNowhere'))).codes).toEqual([
        'E1007',
    ])
    expect((await send(sandbox, naming(id))).status).toBe(200)
    const image = `/api/tracker/trackedEntities/PersonAwa01/attributes/${photo.id}/image`
    const read = await ask(sandbox, image, { as: 'nurse' })
    expect([read.status, read.text]).toEqual([200, 'abc'])
    const { body } = await ask(sandbox, `/api/fileResources/${id}`, {
        as: 'nurse',
    })
    expect(body.assigned).toBe(true)
})

test('a page is no file that a server keeps', async () => {
    expect((await upload(createWard(), 'a.html', '<b>')).status).toBe(409)
})

test('a route runs only for those it is shared with, and only where the sandbox was told', async () => {
    const other = await serve({ sandbox: createWard({ autoLogin: 'chief' }) })
    try {
        const routes = { far: `${other.url}/api` }
        const sandbox = createWard({ routes })
        const route = { name: 'Far', url: 'https://far.example/api/**' }
        const make = (code: string) =>
            ask(sandbox, '/api/routes', post('chief', { ...route, code }))
        expect((await make('far')).status).toBe(201)
        expect((await make('lost')).status).toBe(201)
        const run = async (as: string, code: string) => {
            const path = `/api/routes/${code}/run/me?fields=username`
            return ask(sandbox, path, { as })
        }
        expect((await run('chief', 'far')).body).toEqual({ username: 'chief' })
        expect((await run('nurse', 'far')).status).toBe(403)
        expect((await run('chief', 'lost')).status).toBe(500)
        expect((await run('chief', 'none')).status).toBe(404)
    } finally {
        await other.close()
    }
})

test('a package is imported whole or not at all, by those who may', async () => {
    const sandbox = createWard()
    const good = { id: 'ElemNew0001', name: 'New', valueType: 'TEXT' }
    const bad = { id: 'ElemNew0002', valueType: 'TEXT' }
    const send = (elements: object[], query = '', as = 'chief') =>
        ask(
            sandbox,
            `/api/metadata${query}`,
            post(as, { dataElements: elements })
        )
    const there = async () =>
        (await ask(sandbox, `/api/dataElements/${good.id}`, { as: 'nurse' }))
            .status
    expect((await send([good], '', 'nurse')).status).toBe(403)
    expect((await send([good, bad])).status).toBe(409)
    expect((await send([good], '?importMode=VALIDATE')).status).toBe(200)
    expect(await there()).toBe(404)
    const made = asJson((await send([good])).body.response)
    expect([await there(), asJson(made.stats).created]).toEqual([200, 1])
    const again = asJson((await send([good])).body.response)
    expect(asJson(again.stats)).toMatchObject({ created: 0, updated: 1 })
    await send([good], '?importStrategy=DELETE')
    expect(await there()).toBe(404)
})

test('an org unit that is added has its place in the tree', async () => {
    const sandbox = createWard()
    const unit = {
        id: 'UnitNew0001',
        name: 'New',
        parent: { id: 'UnitHome001' },
    }
    const pack = { organisationUnits: [unit] }
    await ask(sandbox, '/api/metadata', post('chief', pack))
    const person = newcomer('PersonBea01', { orgUnit: unit.id })
    expect((await send(sandbox, { trackedEntities: [person] })).status).toBe(
        200
    )
    const { body } = await ask(sandbox, `/api/organisationUnits/${unit.id}`, {
        as: 'nurse',
    })
    expect(body.level).toBe(4)
})

test('a pair of records is flagged once', async () => {
    const sandbox = createWard()
    await send(sandbox, { trackedEntities: [newcomer('PersonBea01')] })
    const flag = (original: string, duplicate: string) =>
        ask(
            sandbox,
            '/api/potentialDuplicates',
            post('nurse', { original, duplicate })
        )
    expect((await flag('PersonAwa01', 'PersonBea01')).status).toBe(200)
    expect((await flag('PersonBea01', 'PersonAwa01')).status).toBe(409)
    const { body } = await ask(sandbox, '/api/potentialDuplicates', {
        as: 'nurse',
    })
    expect(objectsOf(body.potentialDuplicates)).toHaveLength(1)
})

test('the owner of a record changes, and with it who may open it', async () => {
    const path =
        '/api/tracker/ownership/transfer?trackedEntity=PersonAwa01&program=ProgWard001'
    const move = (sandbox: Sandbox, unit: string) =>
        ask(sandbox, `${path}&orgUnit=${unit}`, { as: 'nurse', method: 'PUT' })
    const open = (sandbox: Sandbox) =>
        ask(
            sandbox,
            '/api/tracker/trackedEntities/PersonAwa01?program=ProgWard001&fields=trackedEntity',
            { as: 'nurse' }
        )
    const sandbox = createWard()
    expect((await move(sandbox, 'UnitHome001')).status).toBe(200)
    expect((await move(sandbox, 'UnitFar0001')).status).toBe(200)
    expect((await open(sandbox)).status).toBe(404)
    const newer = createWard({ version: '2.43.1' })
    expect((await move(newer, 'UnitHome001')).status).toBe(400)
})
