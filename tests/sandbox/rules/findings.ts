import type { RuleEffectJs } from '@dhis2/rule-engine'
import type { RuleEffect } from '../tracker-import/rules'

/** The element or attribute that a rule's action is about; empty if none. */
export function fieldOf({ ruleAction }: RuleEffectJs): string {
    return ruleAction.values.get('field') ?? ''
}

export function ruleFault(
    { ruleId }: RuleEffectJs,
    code: string,
    ...args: readonly string[]
): RuleEffect {
    return { type: 'fault', code, args: [ruleId, ...args] }
}

export function ruleWarning(
    { ruleId }: RuleEffectJs,
    code: string,
    ...args: readonly string[]
): RuleEffect {
    return { type: 'warning', code, args: [ruleId, ...args] }
}

/** An empty result is no value to save. */
export function assignment(id: string, value: string | null): RuleEffect[] {
    return value === null ? [] : [{ type: 'assign', id, value }]
}

/** What actions that only speak say, now or when the work is completed. */
export function spokenFindings(
    effect: RuleEffectJs,
    completed: boolean
): RuleEffect[] {
    switch (effect.ruleAction.type) {
        case 'SHOWERROR':
            return [ruleFault(effect, 'E1300', textOfRule(effect))]
        case 'SHOWWARNING':
            return [ruleWarning(effect, 'E1300', textOfRule(effect))]
        case 'ERRORONCOMPLETE':
            return completed
                ? [ruleFault(effect, 'E1300', textOfRule(effect))]
                : []
        case 'WARNINGONCOMPLETE':
            return completed
                ? [ruleWarning(effect, 'E1300', textOfRule(effect))]
                : []
        default:
            return []
    }
}

function textOfRule(effect: RuleEffectJs): string {
    const field = fieldOf(effect)
    const parts = [
        effect.ruleAction.values.get('content'),
        effect.data,
        field === '' ? undefined : `(${field})`,
    ]
    return parts.filter((part) => typeof part === 'string').join(' ')
}
