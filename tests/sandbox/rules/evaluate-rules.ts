import { RuleEngineJs } from '@dhis2/rule-engine'
import type {
    RuleEffect,
    RuleEvent,
    RuleQuestion,
    Rules,
} from '../tracker-import/rules'
import { enrollmentFindings } from './enrollment-findings'
import { eventFindings } from './event-findings'
import { ruleContext } from './rule-context'
import { engineEnrollment, engineEvent } from './rule-subjects'
import { withoutLog } from './without-log'

const engine = new RuleEngineJs()

/** What the rules of a program say of one event, or of the enrollment itself. */
export const evaluateRules: Rules = (question) =>
    question.event
        ? judgeEvent(question, question.event)
        : judgeEnrollment(question)

function judgeEvent(question: RuleQuestion, event: RuleEvent): RuleEffect[] {
    const context = ruleContext(question, event.stage)
    if (context.rules.length === 0) {
        return []
    }
    const others = question.events.filter((one) => one.id !== event.id)
    const effects = withoutLog(() =>
        engine.evaluateEvent(
            engineEvent(asSent(question, event), question),
            engineEnrollment(question),
            others.map((one) => engineEvent(one, question)),
            context
        )
    )
    return eventFindings(effects, question, event)
}

function judgeEnrollment(question: RuleQuestion): RuleEffect[] {
    const context = ruleContext(question)
    if (context.rules.length === 0) {
        return []
    }
    const effects = withoutLog(() =>
        engine.evaluateEnrollment(
            engineEnrollment(question),
            question.events.map((one) => engineEvent(one, question)),
            context
        )
    )
    return enrollmentFindings(effects, question)
}

/** DHIS2's rules see of an updated event only the values sent, not those stored beside them. */
function asSent({ sent }: RuleQuestion, event: RuleEvent): RuleEvent {
    const given = [...sent].flatMap(([id, value]) =>
        value === null ? [] : [[id, value] as const]
    )
    return { ...event, values: new Map(given) }
}
