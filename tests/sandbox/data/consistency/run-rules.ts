import {
    RuleActionJs,
    RuleAttributeValue,
    RuleDataValue,
    RuleEngineContextJs,
    RuleEngineJs,
    RuleEnrollmentJs,
    RuleEnrollmentStatus,
    RuleEventJs,
    RuleEventStatus,
    RuleJs,
    RuleValueType,
    RuleVariableJs,
    RuleVariableType,
} from '@dhis2/rule-engine'
import { Instant, LocalDate } from '@js-joda/core'
import { idOf } from '../ids'
import type { AttributeKey } from '../metadata/attributes'
import type { ElementKey } from '../metadata/data-elements'
import { keysOf } from '../metadata/keys'
import type { ProgramKey, StageKey } from '../metadata/programs'
import { ruleMetadata } from '../metadata/rules/build-rules'

const UNIT = 'SomeClinic1'

/** A visit, as the rules see it. */
export interface RuleCase {
    program: ProgramKey
    stage: StageKey
    on?: string
    values: Partial<Record<ElementKey, string>>
    attributes?: Partial<Record<AttributeKey, string>>
    /** Recorded at an earlier visit of the program. */
    earlier?: Partial<Record<ElementKey, string>>
}

const kindOf = (valueType: string): RuleValueType => {
    if (/NUMBER|INTEGER/.test(valueType)) {
        return RuleValueType.NUMERIC
    }
    return valueType === 'DATE' || valueType === 'BOOLEAN'
        ? RuleValueType[valueType]
        : RuleValueType.TEXT
}

const metadata = ruleMetadata()

const isOf = (program: ProgramKey) => (one: { program: { id: string } }) =>
    one.program.id === idOf.program(program)

const variables = (program: ProgramKey) =>
    metadata.programRuleVariables.filter(isOf(program)).map((one) => {
        const field =
            'dataElement' in one ? one.dataElement : one.trackedEntityAttribute
        const type = RuleVariableType.valueOf(one.programRuleVariableSourceType)
        const kind = kindOf(one.valueType)
        return new RuleVariableJs(
            type,
            one.name,
            true,
            [],
            field?.id ?? '',
            kind,
            null
        )
    })

const actions = (rule: string) =>
    metadata.programRuleActions
        .filter(({ programRule }) => programRule.id === rule)
        .map((one) => {
            const data = 'data' in one ? one.data : null
            const values = new Map([['field', one.dataElement.id]])
            return new RuleActionJs(data, one.programRuleActionType, values)
        })

const rules = (program: ProgramKey) =>
    metadata.programRules
        .filter(isOf(program))
        .map(
            ({ id, name, condition, programStage }) =>
                new RuleJs(condition, actions(id), id, name, programStage.id)
        )

const event = (
    id: string,
    { stage, on = '2026-11-20' }: RuleCase,
    values: RuleCase['values']
) =>
    new RuleEventJs(
        id,
        idOf.stage(stage),
        stage,
        RuleEventStatus.ACTIVE,
        Instant.parse(`${on}T00:00:00Z`),
        Instant.parse(`${on}T00:00:00Z`),
        null,
        null,
        UNIT,
        null,
        keysOf(values).map(
            (key) => new RuleDataValue(idOf.element(key), values[key] ?? '')
        )
    )

const enrollment = ({ program, attributes = {} }: RuleCase) => {
    const day = LocalDate.parse('2026-01-01')
    return new RuleEnrollmentJs(
        'SomeEnrolm1',
        program,
        day,
        day,
        RuleEnrollmentStatus.ACTIVE,
        UNIT,
        null,
        keysOf(attributes).map(
            (key) =>
                new RuleAttributeValue(
                    idOf.attribute(key),
                    attributes[key] ?? ''
                )
        )
    )
}

/** What DHIS2's own rule engine does at a visit: rule by name, the action and its data. */
export const effectsOf = (visit: RuleCase): string[] => {
    const { program, values, earlier } = visit
    const effects = new RuleEngineJs().evaluateEvent(
        event('ThisVisit01', visit, values),
        enrollment(visit),
        earlier ? [event('LastVisit01', visit, earlier)] : [],
        new RuleEngineContextJs(rules(program), variables(program))
    )
    const nameOf = (id: string) =>
        metadata.programRules.find((rule) => rule.id === id)?.name
    return effects.map(({ ruleId, ruleAction, data }) =>
        [nameOf(ruleId), ruleAction.type, data].filter(Boolean).join(' | ')
    )
}
