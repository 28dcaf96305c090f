import type { Json } from '../json'
import type { SandboxOptions } from '../sandbox'
import { createSandbox } from '../sandbox'
import { wardData } from '../tracker-import/ward-data'

interface RuleOfWard {
    readonly condition: string
    readonly actions: readonly Json[]
    /** Of the whole program if absent. */
    readonly stage?: string
    readonly priority?: number
}

const ward = { id: 'ProgWard001' }

const variable = (name: string, source: string, more: Json): Json => ({
    id: `Var${name}`.padEnd(11, '0'),
    name,
    program: ward,
    programRuleVariableSourceType: source,
    ...more,
})

const current = (name: string, element: string, more: Json = {}) =>
    variable(name, 'DATAELEMENT_CURRENT_EVENT', {
        dataElement: { id: element },
        ...more,
    })

const variables = [
    current('weight', 'ElemWeight1'),
    current('day', 'ElemDay0001'),
    current('colour', 'ElemColour1', { useCodeForOptionSet: true }),
    current('colourName', 'ElemColour1', { useCodeForOptionSet: false }),
    variable('before', 'DATAELEMENT_PREVIOUS_EVENT', {
        dataElement: { id: 'ElemWeight1' },
    }),
    variable('name', 'TEI_ATTRIBUTE', {
        trackedEntityAttribute: { id: 'AttrName001' },
    }),
    variable('double', 'CALCULATED_VALUE', { valueType: 'NUMBER' }),
]

const rulesAsMetadata = (rules: Readonly<Record<string, RuleOfWard>>) => ({
    programRuleVariables: variables,
    programRules: Object.entries(rules).map(([id, rule]) => ({
        id,
        name: id,
        program: ward,
        condition: rule.condition,
        priority: rule.priority,
        ...(rule.stage ? { programStage: { id: rule.stage } } : {}),
    })),
    programRuleActions: Object.entries(rules).flatMap(([id, { actions }]) =>
        actions.map((action, at) => ({
            id: `${id.slice(0, 10)}${at}`,
            programRule: { id },
            ...action,
        }))
    ),
    constants: [{ id: 'ConstHeavy1', name: 'Heavy', value: 100 }],
    organisationUnitGroups: [
        {
            id: 'GroupRural1',
            name: 'Rural',
            organisationUnits: [{ id: 'UnitHome001' }],
        },
    ],
})

/** The ward with rules of its own, by their ids. */
export function wardWithRules(
    rules: Readonly<Record<string, RuleOfWard>>,
    options: SandboxOptions = {}
) {
    const metadata = [...wardData.metadata, rulesAsMetadata(rules)]
    const data = { ...wardData, metadata }
    return createSandbox(data, { today: '2026-06-01', ...options })
}

const of = (type: string) => (more: Json) => ({
    programRuleActionType: type,
    ...more,
})

export const showError = of('SHOWERROR')
export const assign = of('ASSIGN')
export const demand = of('SETMANDATORYFIELD')
export const element = (id: string) => ({ dataElement: { id } })
export const attribute = (id: string) => ({ trackedEntityAttribute: { id } })
