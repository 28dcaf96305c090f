import { RuleActionJs, RuleEngineContextJs, RuleJs } from '@dhis2/rule-engine'
import type { Json } from '../json'
import { idOf, listOf, optionalText, textOf } from '../json'
import type { MetadataStore } from '../metadata/store'
import type { RuleQuestion } from '../tracker-import/rules'
import { ruleVariables } from './rule-variables'

/** The actions that mean something on a server; the rest are for forms. */
const served = [
    'ASSIGN',
    'SETMANDATORYFIELD',
    'SHOWERROR',
    'ERRORONCOMPLETE',
    'SHOWWARNING',
    'WARNINGONCOMPLETE',
]

/** The rules of a program that apply to events of a stage, or to the enrollment. */
export function ruleContext(
    { metadata, program }: RuleQuestion,
    stage?: string
): RuleEngineContextJs {
    const actions = actionsByRule(metadata, stage === undefined)
    const rules = metadata
        .all('programRules')
        .filter((rule) => idOf(rule.program) === program)
        .filter((rule) => ['', stage].includes(idOf(rule.programStage)))
        .map((rule) => toRule(rule, actions.get(textOf(rule.id)) ?? []))
        .filter((rule) => rule.actions.length > 0)
    return new RuleEngineContextJs(
        rules,
        ruleVariables(metadata, program),
        supplementaryData(metadata),
        constants(metadata)
    )
}

/** Enrollments know nothing of data elements, nor events of attributes. */
function actionsByRule(
    metadata: MetadataStore,
    ofEnrollment: boolean
): Map<string, RuleActionJs[]> {
    const foreign = ofEnrollment ? 'dataElement' : 'trackedEntityAttribute'
    const byRule = new Map<string, RuleActionJs[]>()
    for (const action of metadata.all('programRuleActions')) {
        const type = textOf(action.programRuleActionType)
        if (served.includes(type) && idOf(action[foreign]) === '') {
            const rule = idOf(action.programRule)
            const others = byRule.get(rule) ?? []
            byRule.set(rule, [...others, toAction(action, type)])
        }
    }
    return byRule
}

function toAction(action: Json, type: string): RuleActionJs {
    const field =
        idOf(action.dataElement) || idOf(action.trackedEntityAttribute)
    const content = optionalText(action.content)
    const values = new Map([['field', field]])
    if (content !== undefined) {
        values.set('content', content)
    }
    return new RuleActionJs(optionalText(action.data) ?? null, type, values)
}

function toRule(rule: Json, actions: RuleActionJs[]): RuleJs {
    return new RuleJs(
        textOf(rule.condition),
        actions,
        textOf(rule.id),
        textOf(rule.name),
        idOf(rule.programStage),
        typeof rule.priority === 'number' ? rule.priority : null
    )
}

function supplementaryData(metadata: MetadataStore): Map<string, string[]> {
    const groups = metadata
        .all('organisationUnitGroups')
        .map((group): [string, string[]] => [
            textOf(group.id),
            listOf(group.organisationUnits).map(idOf),
        ])
    // the sandbox's users have authorities but no roles
    return new Map([...groups, ['USER', []]])
}

function constants(metadata: MetadataStore): Map<string, string> {
    return new Map(
        metadata
            .all('constants')
            .map((one) => [textOf(one.id), String(one.value)])
    )
}
