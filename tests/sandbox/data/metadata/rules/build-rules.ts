import { idOf } from '../../ids'
import { uid } from '../../uid'
import { attributes } from '../attributes'
import { translate } from '../common'
import { dataElements } from '../data-elements'
import type { ProgramKey } from '../programs'
import { childRules } from './child-rules'
import { chronicRules } from './chronic-rules'
import { hivRules } from './hiv-rules'
import { maternalRules } from './maternal-rules'
import { outpatientRules } from './outpatient-rules'
import type {
    ActionSpec,
    ProgramRulesSpec,
    RuleSpec,
    VariableSpec,
} from './rule-specs'
import { tbRules } from './tb-rules'

const ALL = [
    outpatientRules,
    maternalRules,
    childRules,
    chronicRules,
    hivRules,
    tbRules,
]

const ruleId = (program: ProgramKey, key: string) =>
    uid(`rule/${program}/${key}`)
const actionId = (program: ProgramKey, key: string) =>
    uid(`rule-action/${program}/${key}`)

const sourceOf = (spec: VariableSpec) =>
    spec.from === 'attribute'
        ? {
              programRuleVariableSourceType: 'TEI_ATTRIBUTE',
              trackedEntityAttribute: { id: idOf.attribute(spec.attribute) },
              valueType: attributes[spec.attribute].valueType,
          }
        : {
              programRuleVariableSourceType:
                  spec.from === 'this-event'
                      ? 'DATAELEMENT_CURRENT_EVENT'
                      : 'DATAELEMENT_NEWEST_EVENT_PROGRAM',
              dataElement: { id: idOf.element(spec.element) },
              valueType: dataElements[spec.element].valueType,
          }

const variable = (program: ProgramKey, name: string, spec: VariableSpec) => ({
    id: uid(`rule-variable/${program}/${name}`),
    name,
    program: { id: idOf.program(program) },
    useCodeForOptionSet: true,
    ...sourceOf(spec),
})

const rule = (program: ProgramKey, key: string, spec: RuleSpec) => ({
    id: ruleId(program, key),
    name: spec.name,
    program: { id: idOf.program(program) },
    programStage: { id: idOf.stage(spec.stage) },
    condition: spec.condition,
    programRuleActions: [{ id: actionId(program, key) }],
})

const contentOf = (spec: ActionSpec) => {
    switch (spec.does) {
        case 'SHOWWARNING':
        case 'SHOWERROR':
            return {
                content: spec.says.en,
                translations: translate('CONTENT', spec.says),
            }
        case 'ASSIGN':
            return { data: spec.data }
        case 'HIDEFIELD':
            return {}
    }
}

const action = (program: ProgramKey, key: string, { action }: RuleSpec) => ({
    id: actionId(program, key),
    programRule: { id: ruleId(program, key) },
    programRuleActionType: action.does,
    dataElement: { id: idOf.element(action.at) },
    evaluationTime: 'ALWAYS',
    ...contentOf(action),
})

type Build<Spec, Built> = (
    program: ProgramKey,
    key: string,
    spec: Spec
) => Built

const each = <Spec, Built>(
    pick: (spec: ProgramRulesSpec) => Record<string, Spec>,
    build: Build<Spec, Built>
): Built[] =>
    ALL.flatMap((spec) =>
        Object.entries(pick(spec)).map(([key, one]) =>
            build(spec.program, key, one)
        )
    )

/** Program rules, their variables and actions. */
export const ruleMetadata = () => ({
    programRuleVariables: each(({ variables }) => variables, variable),
    programRules: each(({ rules }) => rules, rule),
    programRuleActions: each(({ rules }) => rules, action),
})
