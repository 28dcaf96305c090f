import { ask } from '../example/ask'
import type { RuleQuestion, Rules } from './rules'
import { createWard, send, value, visit } from './ward'

const read = async (sandbox: ReturnType<typeof createWard>, path: string) =>
    (await ask(sandbox, `/api/tracker/${path}`, { as: 'nurse' })).body

const asked: RuleQuestion[] = []
const rules: Rules = (question) => {
    asked.push(question)
    const weight = Number(question.event?.values.get('ElemWeight1') ?? 0)
    const args = ['RuleHeavy01', 'too heavy']
    return weight > 100
        ? [{ type: 'fault', code: 'E1300', args }]
        : [{ type: 'assign', id: 'ElemColour1', value: 'RED' }]
}
const heavy = {
    events: [visit('VisitNew001', value('ElemWeight1', '200'))],
}

beforeEach(() => asked.splice(0))

test('they see the whole enrollment, and their faults join the report', async () => {
    const sent = await send(createWard({ rules }), heavy)
    expect(sent.codes).toEqual(['E1300'])
    expect(asked).toHaveLength(1)
    const [question] = asked
    expect(question?.attributes.get('AttrName001')).toBe('Awa')
    expect(question?.enrollment.enrolledAt).toBe('2026-01-05T00:00:00.000')
    expect(question?.event?.stage).toBe('StageVisit1')
})

test('they are not asked when skipped, nor about what does not hold together', async () => {
    const sandbox = createWard({ rules })
    const query = '&skipRuleEngine=true'
    const lost = visit('VisitLost01', { enrollment: 'EnrollNone1' })
    await send(sandbox, { events: [lost] })
    expect((await send(sandbox, heavy, { query })).status).toBe(200)
    expect(asked).toEqual([])
})

test('values that they assign are stored', async () => {
    const sandbox = createWard({ rules })
    await send(sandbox, { events: [visit('VisitNew001')] })
    const fields = 'dataValues[dataElement,value]'
    expect(await read(sandbox, `events/VisitNew001?fields=${fields}`)).toEqual({
        dataValues: [{ dataElement: 'ElemColour1', value: 'RED' }],
    })
})

test('values that they assign are checked as if they had been sent', async () => {
    const blue: Rules = () => [
        { type: 'assign', id: 'ElemColour1', value: 'BLUE' },
    ]
    const sandbox = createWard({ rules: blue })
    const sent = await send(sandbox, { events: [visit('VisitNew001')] })
    expect(sent.codes).toEqual(['E1125'])
})

test('a warning hinders nothing, and is reported to who asks for it', async () => {
    const args = ['RuleHeavy01', 'heavy']
    const warn: Rules = () => [{ type: 'warning', code: 'E1300', args }]
    const sandbox = createWard({ rules: warn })
    const payload = { events: [visit('VisitNew001')] }
    const quiet = await send(sandbox, payload)
    expect(quiet.status).toBe(200)
    expect(quiet.body.validationReport).toMatchObject({ warningReports: [] })
    const query = '&reportMode=WARNINGS'
    const { status, body } = await send(sandbox, payload, { query })
    expect(status).toBe(200)
    expect(body.validationReport).toMatchObject({
        errorReports: [],
        warningReports: [{ errorCode: 'E1300', uid: 'VisitNew001' }],
    })
})
