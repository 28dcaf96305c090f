import { ask } from '../example/ask'
import { asJson, listOf, objectsOf } from '../json'
import type { Sandbox } from '../sandbox'
import { newcomer, send } from '../tracker-import/ward'
import {
    assign,
    attribute,
    demand,
    showError,
    wardWithRules,
} from './rule-ward'

const name = { attribute: 'AttrName001', value: 'Binta' }
const number = (given: string | null) => ({
    attribute: 'AttrNumber1',
    value: given,
})

const register = (attributes: readonly object[]) => ({
    trackedEntities: [
        newcomer('PersonNew01', {
            enrollments: [
                {
                    enrollment: 'EnrollNew01',
                    program: 'ProgWard001',
                    orgUnit: 'UnitHome001',
                    status: 'ACTIVE',
                    enrolledAt: '2026-05-30',
                    attributes,
                },
            ],
        }),
    ],
})

async function errorsAfter(sandbox: Sandbox, attributes: readonly object[]) {
    const { body } = await send(sandbox, register(attributes))
    const report = asJson(body.validationReport)
    return objectsOf(report.errorReports).map((one) => [
        one.errorCode,
        ...listOf(one.args),
    ])
}

const numbered = {
    RuleNumber1: {
        condition: "A{name} == 'Binta'",
        actions: [demand(attribute('AttrNumber1'))],
    },
}

test('an attribute that a rule makes mandatory must be sent or stored, and must not be taken away', async () => {
    const ward = wardWithRules(numbered)
    const missing = [['E1306', 'RuleNumber1', 'AttrNumber1']]
    expect(await errorsAfter(ward, [name])).toEqual(missing)
    expect(await errorsAfter(ward, [name, number('1')])).toEqual([])
    expect(await errorsAfter(ward, [name])).toEqual([])
    expect(await errorsAfter(ward, [name, number(null)])).toEqual([
        ['E1317', 'RuleNumber1', 'AttrNumber1'],
    ])
})

const assigned = {
    RuleAssign1: {
        condition: 'true',
        actions: [assign({ data: "'W-1'", ...attribute('AttrNumber1') })],
    },
}

test('an attribute that a rule assigns is stored, and must not be contradicted', async () => {
    const ward = wardWithRules(assigned)
    expect(await errorsAfter(ward, [name, number('W-2')])).toEqual([
        ['E1309', 'RuleAssign1', 'AttrNumber1', 'EnrollNew01'],
    ])
    expect(await errorsAfter(ward, [name])).toEqual([])
    const fields = 'enrollments[attributes[attribute,value]]'
    const path = `/api/tracker/trackedEntities/PersonNew01?program=ProgWard001&fields=${fields}`
    const { body } = await ask(ward, path, { as: 'nurse' })
    const [enrollment] = objectsOf(body.enrollments)
    expect(enrollment?.attributes).toContainEqual(number('W-1'))
})

test('rules of a stage are not asked of an enrollment', async () => {
    const actions = [showError({ content: 'Never' })]
    const rules = {
        RuleStage01: { condition: 'true', actions, stage: 'StageVisit1' },
    }
    expect(await errorsAfter(wardWithRules(rules), [name])).toEqual([])
})

test('an error is shown at once, one on completion only then', async () => {
    const late = {
        RuleLate001: {
            condition: 'true',
            actions: [
                {
                    programRuleActionType: 'ERRORONCOMPLETE',
                    content: 'Unfinished',
                },
            ],
        },
    }
    const ward = wardWithRules(late)
    expect(await errorsAfter(ward, [name])).toEqual([])
    const now = {
        RuleNow0001: { ...late.RuleLate001, actions: [showError({})] },
    }
    expect(await errorsAfter(wardWithRules(now), [name])).toHaveLength(1)
    const [person] = register([name]).trackedEntities
    const [enrollment] = objectsOf(person?.enrollments)
    const trackedEntity = 'PersonNew01'
    const done = { ...enrollment, trackedEntity, status: 'COMPLETED' }
    expect((await send(ward, { enrollments: [done] })).codes).toEqual(['E1300'])
})
