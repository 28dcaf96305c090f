import type { Json } from '../json'
import { createWard, newcomer, send } from './ward'

const named = (value: string, attribute = 'AttrName001') => ({
    attributes: [{ attribute, value }],
})

const enrolled = (id: string, more: Json = {}): Json => ({
    enrollment: id,
    program: 'ProgWard001',
    orgUnit: 'UnitHome001',
    enrolledAt: '2026-05-01',
    ...named('Bea'),
    ...more,
})

const refused: readonly [string, Json, readonly string[]][] = [
    ['no mandatory attribute', { attributes: [] }, ['E1018']],
    [
        'an attribute of another program',
        named('1', 'AttrSerial1'),
        ['E1018', 'E1019'],
    ],
    [
        'an unknown attribute',
        named('1', 'AttrNowhere'),
        ['E1006', 'E1018', 'E1019'],
    ],
    ['a date that is to come', { enrolledAt: '2026-06-02' }, ['E1020']],
    ['no date', { enrolledAt: null }, ['E1025']],
    ['an unknown program', { program: 'ProgNowhere' }, ['E1069']],
    ['a place out of the capture scope', { orgUnit: 'UnitNear001' }, ['E1000']],
    ['no place', { orgUnit: null }, ['E1122']],
]

test.each(refused)(
    'an enrollment with %s is refused',
    async (_, more, codes) => {
        const enrollments = [enrolled('EnrollNew01', more)]
        const sent = await send(createWard(), {
            trackedEntities: [newcomer('PersonBea01', { enrollments })],
        })
        expect([sent.status, sent.codes.sort()]).toEqual([409, codes])
        expect(sent.stats).toMatchObject({ created: 0, ignored: 2 })
    }
)

test('what hangs on a refused person is refused with it', async () => {
    const enrollments = [enrolled('EnrollNew01')]
    const person = newcomer('PersonBea01', { enrollments, orgUnit: null })
    const sent = await send(createWard(), { trackedEntities: [person] })
    expect(sent.codes).toEqual(['E1121', 'E5000'])
})

test('one active enrollment at a time, and once for life where the program says so', async () => {
    const sandbox = createWard()
    const again = enrolled('EnrollNew01', { trackedEntity: 'PersonAwa01' })
    const post = (one: Json) => send(sandbox, { enrollments: [one] })
    expect((await post(again)).codes).toEqual(['E1015'])
    expect((await post({ ...again, status: 'COMPLETED' })).status).toBe(200)
    const once = {
        ...again,
        program: 'ProgOnce001',
        attributes: [],
        status: 'COMPLETED',
    }
    expect((await post({ ...once, enrollment: 'EnrollOnce1' })).status).toBe(
        200
    )
    expect((await post({ ...once, enrollment: 'EnrollOnce2' })).codes).toEqual([
        'E1016',
    ])
})

test('a unique value belongs to one person', async () => {
    const sandbox = createWard()
    const number = named('N-1', 'AttrNumber1')
    const post = (id: string) =>
        send(sandbox, { trackedEntities: [newcomer(id, number)] })
    expect((await post('PersonBea01')).status).toBe(200)
    expect((await post('PersonCle01')).codes).toEqual(['E1064'])
    expect((await post('PersonBea01')).status).toBe(200)
})

test('ids that are taken, absent or deleted', async () => {
    const sandbox = createWard()
    const awa = { trackedEntities: [newcomer('PersonAwa01')] }
    const bea = { trackedEntities: [newcomer('PersonBea01')] }
    const codes = async (payload: Json, strategy: string) => {
        const query = `&importStrategy=${strategy}`
        return (await send(sandbox, payload, { query, as: 'chief' })).codes
    }
    expect(await codes(awa, 'CREATE')).toEqual(['E1002'])
    expect(await codes(bea, 'UPDATE')).toEqual(['E1063'])
    expect(await codes(awa, 'DELETE')).toEqual([])
    expect(await codes(awa, 'CREATE_AND_UPDATE')).toEqual(['E1114'])
})

test('deleting a person with enrollments is a right of its own', async () => {
    const sandbox = createWard()
    const query = '&importStrategy=DELETE'
    const awa = { trackedEntities: [newcomer('PersonAwa01')] }
    expect((await send(sandbox, awa, { query })).codes).toEqual(['E1100'])
    await send(sandbox, awa, { query, as: 'chief' })
    const enrollments = [{ enrollment: 'EnrollAwa01' }]
    const gone = await send(sandbox, { enrollments }, { query, as: 'chief' })
    expect(gone.codes).toEqual(['E1113'])
})

test('a malformed id or date cannot be read at all', async () => {
    const sandbox = createWard()
    const bad = await send(sandbox, { trackedEntities: [newcomer('1')] })
    expect([bad.status, bad.body.validationReport]).toEqual([400, undefined])
    const enrollments = [
        enrolled('EnrollNew01', {
            enrolledAt: '5 May',
            trackedEntity: 'PersonAwa01',
        }),
    ]
    expect((await send(sandbox, { enrollments })).status).toBe(400)
})
