import {
    Option,
    RuleValueType,
    RuleVariableJs,
    RuleVariableType,
} from '@dhis2/rule-engine'
import type { Json } from '../json'
import { idOf, objectsOf, textOf } from '../json'
import type { MetadataStore } from '../metadata/store'
import { todayVariable } from './today-variable'
import { isBoolean, isDate, isNumeric } from './value-kind'

/** The variables of a program's rules, and the server's day as one more. */
export function ruleVariables(
    metadata: MetadataStore,
    program: string
): RuleVariableJs[] {
    const own = metadata
        .all('programRuleVariables')
        .filter((one) => idOf(one.program) === program)
        .map((one) => toVariable(one, metadata))
    return [...own, today()]
}

function toVariable(one: Json, metadata: MetadataStore): RuleVariableJs {
    const source = textOf(one.programRuleVariableSourceType)
    const definition = definitionOf(one, metadata)
    const byCode = one.useCodeForOptionSet === true
    return new RuleVariableJs(
        RuleVariableType.valueOf(source),
        textOf(one.name),
        byCode,
        byCode || !definition ? [] : optionsOf(definition, metadata),
        textOf(definition?.id ?? one.id),
        valueType(textOf((definition ?? one).valueType)),
        idOf(one.programStage) || null
    )
}

/** What the variable stands for; a calculated value stands for nothing. */
function definitionOf(one: Json, metadata: MetadataStore): Json | undefined {
    const attribute = idOf(one.trackedEntityAttribute)
    return one.programRuleVariableSourceType === 'TEI_ATTRIBUTE'
        ? metadata.byId('trackedEntityAttributes', attribute)
        : metadata.byId('dataElements', idOf(one.dataElement))
}

function optionsOf(definition: Json, metadata: MetadataStore): Option[] {
    const set = metadata.byId('optionSets', idOf(definition.optionSet))
    return objectsOf(set?.options).map((one) => {
        const option = metadata.byId('options', idOf(one)) ?? one
        return new Option(textOf(option.name), textOf(option.code))
    })
}

function valueType(type: string): RuleValueType {
    if (isNumeric(type)) {
        return RuleValueType.NUMERIC
    }
    if (isBoolean(type)) {
        return RuleValueType.BOOLEAN
    }
    return isDate(type) ? RuleValueType.DATE : RuleValueType.TEXT
}

function today(): RuleVariableJs {
    return new RuleVariableJs(
        RuleVariableType.TEI_ATTRIBUTE,
        todayVariable,
        true,
        [],
        todayVariable,
        RuleValueType.DATE,
        null
    )
}
