import type { RuleEffectJs } from '@dhis2/rule-engine'
import type { Json } from '../json'
import { idOf, objectsOf } from '../json'
import type {
    RuleEffect,
    RuleEvent,
    RuleQuestion,
} from '../tracker-import/rules'
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
    readonly event: RuleEvent
    /** What was sent, and what rules have assigned so far: the next rule meets both. */
    readonly values: Map<string, string | null>
}

/** What the engine's effects on an event mean for its import. */
export function eventFindings(
    effects: readonly RuleEffectJs[],
    question: RuleQuestion,
    event: RuleEvent
): RuleEffect[] {
    const stage = question.metadata.byId('programStages', event.stage)
    const subject = { question, event, values: new Map(question.sent) }
    return isJudged(stage, event)
        ? effects
              .filter((effect) => isOfStage(effect, stage))
              .flatMap((effect) => findingsOf(effect, subject))
        : []
}

/** Plans are not judged; visits only once completed, unless the stage says otherwise. */
function isJudged(stage: Json | undefined, { status }: RuleEvent): boolean {
    const always = stage?.validationStrategy === 'ON_UPDATE_AND_INSERT'
    const planned = status === 'SCHEDULE' || status === 'SKIPPED'
    return !planned && (always || status === 'COMPLETED')
}

function isOfStage(effect: RuleEffectJs, stage: Json | undefined): boolean {
    const field = fieldOf(effect)
    const members = objectsOf(stage?.programStageDataElements)
    return field === '' || members.some((m) => idOf(m.dataElement) === field)
}

function findingsOf(effect: RuleEffectJs, subject: Subject): RuleEffect[] {
    switch (effect.ruleAction.type) {
        case 'ASSIGN':
            return assign(effect, subject)
        case 'SETMANDATORYFIELD':
            return demand(effect, subject)
        default:
            return spokenFindings(effect, subject.event.status === 'COMPLETED')
    }
}

function assign(effect: RuleEffectJs, subject: Subject): RuleEffect[] {
    const { question, event, values } = subject
    const id = fieldOf(effect)
    const value = effect.data ?? null
    const definition = question.metadata.byId('dataElements', id)
    if (!definition) {
        return []
    }
    if (contradicts(values.get(id), value, definition)) {
        return [ruleFault(effect, 'E1307', id, value ?? '')]
    }
    values.set(id, value)
    const warning = ruleWarning(effect, 'E1308', id, event.id)
    return [warning, ...assignment(id, value)]
}

function demand(
    effect: RuleEffectJs,
    { event, values }: Subject
): RuleEffect[] {
    const id = fieldOf(effect)
    if (values.get(id) === null) {
        return [ruleFault(effect, 'E1314', id)]
    }
    const present = values.has(id) || event.values.has(id)
    return present ? [] : [ruleFault(effect, 'E1301', id)]
}
