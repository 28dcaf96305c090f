import { ask } from '../example/ask'
import { asJson, objectsOf } from '../json'
import { createWard, newcomer, send, value, visit } from './ward'

const good = visit('VisitGood01', value('ElemWeight1', '3'))
const bad = visit('VisitBad001', { occurredAt: null })

const read = async (
    sandbox: ReturnType<typeof createWard>,
    path: string,
    as = 'nurse'
) => (await ask(sandbox, `/api/tracker/${path}`, { as })).body

test('all or nothing, or each for itself', async () => {
    const sandbox = createWard()
    const both = { events: [good, bad] }
    const all = await send(sandbox, both)
    expect([all.status, all.stats.ignored]).toEqual([409, 2])
    const each = await send(sandbox, both, { query: '&atomicMode=OBJECT' })
    expect(each.status).toBe(200)
    expect(each.stats).toMatchObject({ created: 1, ignored: 1, total: 2 })
    expect(each.codes).toEqual(['E1031'])
    expect((await read(sandbox, 'events/VisitGood01')).event).toBe(
        'VisitGood01'
    )
})

test('validation alone stores nothing', async () => {
    const sandbox = createWard()
    const query = '&importMode=VALIDATE'
    const sent = await send(sandbox, { events: [good] }, { query })
    expect([sent.status, sent.stats.created]).toEqual([200, 0])
    expect((await read(sandbox, 'events/VisitGood01')).errorCode).toBe('E1005')
})

test('a nested payload stores the person and everything in it, owned by the first place', async () => {
    const sandbox = createWard()
    const enrollments = [
        {
            enrollment: 'EnrollBea01',
            program: 'ProgWard001',
            orgUnit: 'UnitHome001',
            enrolledAt: '2026-05-01',
            attributes: [{ attribute: 'AttrName001', value: 'Bea' }],
            notes: [{ value: 'Lives far away' }],
            events: [{ ...good, enrollment: undefined }],
        },
    ]
    await send(sandbox, {
        trackedEntities: [newcomer('PersonBea01', { enrollments })],
    })
    const fields =
        'programOwners[orgUnit],enrollments[attributes[value],notes[value],events[event,dataValues[value]]]'
    expect(
        await read(sandbox, `trackedEntities/PersonBea01?fields=${fields}`)
    ).toEqual({
        programOwners: [{ orgUnit: 'UnitHome001' }],
        enrollments: [
            {
                attributes: [{ value: 'Bea' }],
                notes: [{ value: 'Lives far away' }],
                events: [
                    { event: 'VisitGood01', dataValues: [{ value: '3' }] },
                ],
            },
        ],
    })
})

test('values not sent stay, null deletes, and the change log grows', async () => {
    const sandbox = createWard()
    const post = (given: unknown) =>
        send(sandbox, {
            events: [visit('VisitNew001', value('ElemColour1', given))],
        })
    const first = visit('VisitNew001', value('ElemWeight1', '3'))
    await send(sandbox, { events: [first] })
    await post('RED')
    expect(
        (await read(sandbox, 'events/VisitNew001?fields=dataValues[value]'))
            .dataValues
    ).toEqual([{ value: '3' }, { value: 'RED' }])
    await post(null)
    const { changeLogs } = await read(sandbox, 'events/VisitNew001/changeLogs')
    expect(objectsOf(changeLogs).map((one) => one.type)).toEqual([
        'DELETE',
        'CREATE',
        'CREATE',
        'CREATE',
    ])
})

test('an asynchronous import answers with a job that has the report', async () => {
    const sandbox = createWard()
    const { body } = await ask(sandbox, '/api/tracker', {
        as: 'nurse',
        method: 'POST',
        body: { events: [good, bad] },
    })
    const id = String(asJson(body.response).id)
    const report = await read(sandbox, `jobs/${id}/report`)
    expect([report.status, asJson(report.stats).ignored]).toEqual(['ERROR', 2])
})

test('relationships are made once, in either direction, and vanish with a person', async () => {
    const sandbox = createWard()
    const link = (id: string, from: string, to: string) => ({
        relationships: [
            {
                relationship: id,
                relationshipType: 'RelParent01',
                from: { trackedEntity: { trackedEntity: from } },
                to: { trackedEntity: { trackedEntity: to } },
            },
        ],
    })
    await send(sandbox, { trackedEntities: [newcomer('PersonBea01')] })
    const pair = ['PersonAwa01', 'PersonBea01'] as const
    expect((await send(sandbox, link('RelationAB1', ...pair))).status).toBe(200)
    const back = link('RelationBA1', pair[1], pair[0])
    expect((await send(sandbox, back)).codes).toEqual(['E4018'])
    const absent = link('RelationAC1', pair[0], 'PersonNone1')
    expect((await send(sandbox, absent)).codes).toEqual(['E4012'])
    const list = () => read(sandbox, `relationships?trackedEntity=${pair[0]}`)
    expect(objectsOf((await list()).relationships)).toHaveLength(1)
    const bea = { trackedEntities: [newcomer(pair[1])] }
    await send(sandbox, bea, { query: '&importStrategy=DELETE' })
    expect((await list()).relationships).toEqual([])
})

test('identifiers are generated from the pattern, each once', async () => {
    const sandbox = createWard()
    const path = '/api/trackedEntityAttributes/AttrSerial1'
    const values = []
    for (let i = 0; i < 2; i++) {
        const query = '?ORG_UNIT_CODE=HOME'
        const { body } = await ask(sandbox, `${path}/generate${query}`, {
            as: 'nurse',
        })
        values.push(body.value)
    }
    expect(values).toEqual(['W-001-HO', 'W-002-HO'])
    const required = await ask(sandbox, `${path}/requiredValues`, {
        as: 'nurse',
    })
    expect(required.body).toEqual({
        REQUIRED: ['ORG_UNIT_CODE'],
        OPTIONAL: ['SEQUENTIAL'],
    })
})
