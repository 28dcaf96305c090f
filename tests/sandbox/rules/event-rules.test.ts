import { ask } from '../example/ask'
import { asJson, listOf, objectsOf } from '../json'
import { send, value, visit } from '../tracker-import/ward'
import { assign, demand, element, showError, wardWithRules } from './rule-ward'

type Rules = Parameters<typeof wardWithRules>[0]

const weighed = (weight: string | null, more = {}) => ({
    events: [
        visit('VisitNew001', {
            status: 'COMPLETED',
            ...value('ElemWeight1', weight),
            ...more,
        }),
    ],
})

/** The import's errors, each as its code and the rule's uid with what it names. */
async function errorsOf(rules: Rules, payload: ReturnType<typeof weighed>) {
    const { body } = await send(wardWithRules(rules), payload)
    const report = asJson(body.validationReport)
    return objectsOf(report.errorReports).map((one) => [
        one.errorCode,
        ...listOf(one.args),
    ])
}

const heavy = {
    RuleHeavy01: {
        condition: '#{weight} > C{ConstHeavy1}',
        actions: [
            showError({ content: 'Too heavy', ...element('ElemWeight1') }),
        ],
    },
}
const tooHeavy = ['E1300', 'RuleHeavy01', 'Too heavy  (ElemWeight1)']

test('a shown error refuses a completed visit, and only where the condition holds', async () => {
    expect(await errorsOf(heavy, weighed('101'))).toEqual([tooHeavy])
    expect(await errorsOf(heavy, weighed('100'))).toEqual([])
})

test('a visit that goes on is not judged, unless its stage says so', async () => {
    const going = weighed('101', { status: 'ACTIVE' })
    const ward = wardWithRules(heavy)
    expect((await send(ward, going)).codes).toEqual([])
    const path = '/validationStrategy'
    const always = { op: 'add', path, value: 'ON_UPDATE_AND_INSERT' }
    const patched = await ask(ward, '/api/programStages/StageVisit1', {
        as: 'chief',
        method: 'PATCH',
        body: [always],
    })
    expect(patched.status).toBe(200)
    expect((await send(ward, going)).codes).toEqual(['E1300'])
})

test('rules of another stage, and actions on what the stage does not have, stay silent', async () => {
    const actions = heavy.RuleHeavy01.actions
    const elsewhere = { condition: 'true', actions, stage: 'StageBirth1' }
    expect(await errorsOf({ RuleElse001: elsewhere }, weighed('1'))).toEqual([])
    const foreign = [showError(element('ElemOther01'))]
    const rules = { RuleOther01: { condition: 'true', actions: foreign } }
    expect(await errorsOf(rules, weighed('1'))).toEqual([])
})

test('a rule that cannot be worked out hinders nothing', async () => {
    const actions = [showError({ content: 'Never' })]
    const rules = { RuleBroken1: { condition: '#{nothing} > 1', actions } }
    expect(await errorsOf(rules, weighed('1'))).toEqual([])
})

const doubled = {
    RuleDouble1: {
        condition: "d2:hasValue('weight')",
        priority: 1,
        actions: [assign({ content: '#{double}', data: '#{weight} * 2' })],
    },
    RuleTwice01: {
        condition: '#{double} == 22',
        priority: 2,
        actions: [assign({ data: "'RED'", ...element('ElemColour1') })],
    },
}

const coloured = (colour: string) => ({
    dataValues: [
        ...value('ElemWeight1', '11').dataValues,
        ...value('ElemColour1', colour).dataValues,
    ],
})

test('values that are calculated feed later rules, and the last one must not be contradicted', async () => {
    expect(await errorsOf(doubled, weighed('11'))).toEqual([])
    expect(await errorsOf(doubled, weighed('11', coloured('RED')))).toEqual([])
    const contradicted = await errorsOf(doubled, weighed('11', coloured('X')))
    expect(contradicted).toContainEqual([
        'E1307',
        'RuleTwice01',
        'ElemColour1',
        'RED',
    ])
})

test('two rules that assign different values contradict one another', async () => {
    const paint = (day: string) => ({
        condition: 'true',
        actions: [assign({ data: `'${day}'`, ...element('ElemDay0001') })],
    })
    const rules = {
        RuleFirst01: { ...paint('2026-05-01'), priority: 1 },
        RuleSecond1: { ...paint('2026-05-02'), priority: 2 },
    }
    expect(await errorsOf(rules, weighed('1'))).toEqual([
        ['E1307', 'RuleSecond1', 'ElemDay0001', '2026-05-02'],
    ])
})

const dayNeeded = {
    RuleNeed001: {
        condition: 'true',
        actions: [demand(element('ElemDay0001'))],
    },
}

test('what a rule makes mandatory must be sent or stored, and must not be taken away', async () => {
    expect(await errorsOf(dayNeeded, weighed('1'))).toEqual([
        ['E1301', 'RuleNeed001', 'ElemDay0001'],
    ])
    const taken = value('ElemDay0001', null).dataValues
    const weight = value('ElemWeight1', '1').dataValues
    const payload = weighed('1', { dataValues: [...weight, ...taken] })
    expect(await errorsOf(dayNeeded, payload)).toEqual([
        ['E1314', 'RuleNeed001', 'ElemDay0001'],
    ])
    const ward = wardWithRules(dayNeeded)
    const day = value('ElemDay0001', '2026-05-01')
    const going = weighed(null, { status: 'ACTIVE', ...day })
    expect((await send(ward, going)).codes).toEqual([])
    expect((await send(ward, weighed('1'))).codes).toEqual([])
})

const says = (condition: string) => ({
    RuleSays001: { condition, actions: [showError({ content: 'Yes' })] },
})

test.each([
    [
        'the day of the server',
        "d2:daysBetween('2026-06-01', V{current_date}) == 0",
    ],
    [
        'the day of the visit',
        "d2:daysBetween('2026-05-30', V{event_date}) == 0",
    ],
    [
        'the day of the enrollment',
        "d2:daysBetween('2026-01-05', V{enrollment_date}) == 0",
    ],
    ['an attribute', "A{name} == 'Awa'"],
    ['a code of an option', "#{colour} == 'RED'"],
    ['a name of an option', "#{colourName} == 'Red'"],
    ['a group of org units', "d2:inOrgUnitGroup('GroupRural1')"],
])('conditions know %s', async (_, condition) => {
    const payload = weighed('11', coloured('RED'))
    expect(await errorsOf(says(condition), payload)).toHaveLength(1)
    expect(await errorsOf(says(`!(${condition})`), payload)).toEqual([])
})

test('conditions know the visit before', async () => {
    const ward = wardWithRules(says('#{before} == 40'))
    const first = visit('VisitOld001', {
        occurredAt: '2026-05-20',
        ...value('ElemWeight1', '40'),
    })
    expect((await send(ward, { events: [first] })).status).toBe(200)
    expect((await send(ward, weighed('41'))).codes).toEqual(['E1300'])
})

test('of an updated visit they see what is sent, not what is stored beside it', async () => {
    const ward = wardWithRules(says("!d2:hasValue('weight')"))
    const going = weighed('40', { status: 'ACTIVE' })
    expect((await send(ward, going)).status).toBe(200)
    expect((await send(ward, weighed('40'))).codes).toEqual([])
    const completed = weighed('40', { dataValues: [] })
    expect((await send(ward, completed)).codes).toEqual(['E1300'])
})

test('an assigned value is told of to who asks for warnings', async () => {
    const query = '&reportMode=WARNINGS'
    const ward = wardWithRules(doubled)
    const { body } = await send(ward, weighed('11'), { query })
    const report = asJson(body.validationReport)
    expect(objectsOf(report.warningReports)).toMatchObject([
        {
            errorCode: 'E1308',
            args: ['RuleTwice01', 'ElemColour1', 'VisitNew001'],
        },
    ])
})

test('a sandbox can be told to evaluate none', async () => {
    const ward = wardWithRules(heavy, { rules: 'none' })
    expect((await send(ward, weighed('101'))).status).toBe(200)
})
