import type { Json } from '../json'
import { createWard, send, value, visit } from './ward'

const refused: readonly [string, Json, readonly string[]][] = [
    ['a number that is none', value('ElemWeight1', 'much'), ['E1302']],
    ['the 30th of February', value('ElemDay0001', '2026-02-30'), ['E1302']],
    ['a code that is no option', value('ElemColour1', 'BLUE'), ['E1125']],
    ['a data element of no stage', value('ElemOther01', 'x'), ['E1305']],
    ['an unknown data element', value('ElemNowhere', 'x'), ['E1304', 'E1305']],
    ['no date', { occurredAt: null }, ['E1031']],
    ['a plan without a date', { status: 'SCHEDULE' }, ['E1050']],
    [
        'values on a plan',
        {
            status: 'SCHEDULE',
            scheduledAt: '2026-07-01',
            ...value('ElemWeight1', '3'),
        },
        ['E1315'],
    ],
    [
        'completion without a mandatory value',
        { status: 'COMPLETED' },
        ['E1303'],
    ],
    ['a place out of the capture scope', { orgUnit: 'UnitNear001' }, ['E1000']],
    ['an unknown place', { orgUnit: 'UnitNowhere' }, ['E1011']],
    ['an unknown stage', { programStage: 'StageNowher' }, ['E1013']],
    ['an unknown enrollment', { enrollment: 'EnrollNone1' }, ['E1079']],
    ['no enrollment', { enrollment: null }, ['E1033']],
    [
        'an assignee where the stage has none',
        { assignedUser: { username: 'nurse' } },
        ['E1120'],
    ],
]

test.each(refused)('an event with %s is refused', async (_, more, codes) => {
    const sandbox = createWard()
    const sent = await send(sandbox, { events: [visit('VisitNew001', more)] })
    expect([sent.status, sent.codes.sort()]).toEqual([409, codes])
    expect(sent.stats).toMatchObject({ created: 0, ignored: 1, total: 1 })
    const good = { events: [visit('VisitNew001')] }
    expect((await send(sandbox, good)).stats).toMatchObject({ created: 1 })
})

test('a mandatory value counts if it is stored, and cannot be taken away', async () => {
    const sandbox = createWard()
    const first = visit('VisitNew001', value('ElemWeight1', '3.5'))
    await send(sandbox, { events: [first] })
    const done = visit('VisitNew001', { status: 'COMPLETED' })
    expect((await send(sandbox, { events: [done] })).status).toBe(200)
    const emptied = { ...done, ...value('ElemWeight1', null) }
    expect((await send(sandbox, { events: [emptied] })).codes).toEqual([
        'E1076',
    ])
})

test('a visit may be planned where the user may only search', async () => {
    const plan = { status: 'SCHEDULE', scheduledAt: '2026-07-01' }
    const near = visit('VisitPlan01', { ...plan, orgUnit: 'UnitNear001' })
    const far = visit('VisitPlan02', { ...plan, orgUnit: 'UnitFar0001' })
    const sandbox = createWard()
    expect((await send(sandbox, { events: [near] })).status).toBe(200)
    expect((await send(sandbox, { events: [far] })).codes).toEqual(['E1000'])
})

test('a completed visit is reopened only with the right to, and never becomes a plan', async () => {
    const sandbox = createWard()
    const done = visit('VisitNew001', {
        status: 'COMPLETED',
        ...value('ElemWeight1', '3'),
    })
    await send(sandbox, { events: [done] })
    const again = { events: [visit('VisitNew001')] }
    expect((await send(sandbox, again)).codes).toEqual(['E1083'])
    const plan = visit('VisitNew001', {
        status: 'SCHEDULE',
        scheduledAt: '2026-07-01',
    })
    const asChief = { as: 'chief' }
    expect((await send(sandbox, { events: [plan] }, asChief)).codes).toEqual([
        'E1316',
    ])
    expect((await send(sandbox, again, asChief)).status).toBe(200)
})

test('a stage that is not repeatable holds one event', async () => {
    const birth = { programStage: 'StageBirth1' }
    const sandbox = createWard()
    const both = [visit('VisitBirth1', birth), visit('VisitBirth2', birth)]
    expect((await send(sandbox, { events: both })).codes).toEqual([
        'E1039',
        'E1039',
    ])
    await send(sandbox, { events: both.slice(0, 1) })
    expect((await send(sandbox, { events: both.slice(1) })).codes).toEqual([
        'E1039',
    ])
})

test('stage and enrollment of a stored event are fixed', async () => {
    const sandbox = createWard()
    await send(sandbox, { events: [visit('VisitNew001')] })
    const moved = visit('VisitNew001', { programStage: 'StageBirth1' })
    expect((await send(sandbox, { events: [moved] })).codes).toEqual(['E1128'])
})
