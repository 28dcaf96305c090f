import type { RuleEffectJs } from '@dhis2/rule-engine'
import type { RuleEffect, RuleQuestion } from '../tracker-import/rules'
import { contradicts } from './contradicts'
import {
    assignment,
    fieldOf,
    ruleFault,
    ruleWarning,
    spokenFindings,
} from './findings'

interface Subject {
    readonly question: RuleQuestion
    /** Stored, sent over it (null takes away), and what rules have assigned so far. */
    readonly values: Map<string, string | null>
}

/** What the engine's effects on an enrollment mean for its import. */
export function enrollmentFindings(
    effects: readonly RuleEffectJs[],
    question: RuleQuestion
): RuleEffect[] {
    const { attributes, sent } = question
    const values = new Map<string, string | null>([...attributes, ...sent])
    const subject = { question, values }
    return effects.flatMap((effect) => findingsOf(effect, subject))
}

function findingsOf(effect: RuleEffectJs, subject: Subject): RuleEffect[] {
    const { status } = subject.question.enrollment
    switch (effect.ruleAction.type) {
        case 'ASSIGN':
            return assign(effect, subject)
        case 'SETMANDATORYFIELD':
            return demand(effect, subject)
        default:
            return spokenFindings(effect, status === 'COMPLETED')
    }
}

function assign(
    effect: RuleEffectJs,
    { question, values }: Subject
): RuleEffect[] {
    const { metadata, sent, enrollment } = question
    const id = fieldOf(effect)
    const definition = metadata.byId('trackedEntityAttributes', id)
    if (!definition) {
        return []
    }
    const value = effect.data ?? null
    if (contradicts(sent.get(id), value, definition)) {
        return [ruleFault(effect, 'E1309', id, enrollment.id)]
    }
    values.set(id, value)
    const warning = ruleWarning(effect, 'E1310', id, value ?? '')
    return [warning, ...assignment(id, value)]
}

function demand(effect: RuleEffectJs, { values }: Subject): RuleEffect[] {
    const id = fieldOf(effect)
    const value = values.get(id)
    if (value === undefined) {
        return [ruleFault(effect, 'E1306', id)]
    }
    return value ? [] : [ruleFault(effect, 'E1317', id)]
}
