import type { Json } from '../json'
import { optionalText } from '../json'
import type { Enrollment, Event, TrackedEntity, Value } from '../tracker/model'
import { sentAttributes } from './check-attributes'
import { sentValues } from './check-data-values'
import type { EnrollmentDraft, EventDraft } from './draft'
import { storedEnrollment, storedPerson } from './lookup'
import type {
    RuleEffect,
    RuleEnrollment,
    RuleEvent,
    RuleQuestion,
    Rules,
} from './rules'
import type { Scene } from './scene'

/** What the rules say of an enrollment or event whose frame holds. */
export function ruleEffects(
    draft: EnrollmentDraft | EventDraft,
    scene: Scene
): readonly RuleEffect[] {
    const { rules } = scene
    const asked = draft.action !== 'DELETE'
    return rules && asked ? askRules(rules, draft, scene) : []
}

function askRules(
    rules: Rules,
    draft: EnrollmentDraft | EventDraft,
    scene: Scene
): readonly RuleEffect[] {
    const common = questionOf(draft, scene)
    if (draft.kind === 'ENROLLMENT') {
        return rules({ ...common, sent: sentAttributes(draft.raw) })
    }
    const event = common.events.find((one) => one.id === draft.id)
    return rules({ ...common, event, sent: sentValues(draft.raw) })
}

function questionOf(
    draft: EnrollmentDraft | EventDraft,
    scene: Scene
): Omit<RuleQuestion, 'event' | 'sent'> {
    const { tracker, user, bundle } = scene
    const id = draft.kind === 'ENROLLMENT' ? draft.id : draft.enrollment
    const sent = bundle.enrollments.get(id)
    const stored = storedEnrollment(id, scene)
    const person = sent?.person ?? stored?.trackedEntity.id ?? ''
    return {
        metadata: tracker.metadata,
        today: tracker.clock.today,
        user,
        program: draft.program,
        person,
        attributes: attributesOf(person, sent, scene),
        enrollment: enrollmentOf(id, sent?.raw, stored),
        events: eventsOf(id, stored, scene),
    }
}

function attributesOf(
    person: string,
    enrollment: EnrollmentDraft | undefined,
    scene: Scene
): Map<string, string> {
    const stored: TrackedEntity | undefined = storedPerson(person, scene)
    const beside = scene.bundle.people.get(person)
    const sent = [beside, enrollment].flatMap((one) =>
        one ? [...sentAttributes(one.raw)] : []
    )
    return merged(stored?.values, sent)
}

/** Stored values with the sent ones on top; null takes away. */
function merged(
    stored: ReadonlyMap<string, Value> | undefined,
    sent: Iterable<readonly [string, string | null]>
): Map<string, string> {
    const result = new Map<string, string>()
    stored?.forEach(({ id, value }) => result.set(id, value))
    for (const [id, value] of sent) {
        if (value === null) {
            result.delete(id)
        } else {
            result.set(id, value)
        }
    }
    return result
}

function enrollmentOf(
    id: string,
    sent: Json | undefined,
    stored: Enrollment | undefined
): RuleEnrollment {
    const text = (key: string) => optionalText(sent?.[key])
    return {
        id,
        status: text('status') ?? stored?.status ?? 'ACTIVE',
        orgUnit: text('orgUnit') ?? stored?.orgUnit ?? '',
        enrolledAt: text('enrolledAt') ?? stored?.enrolledAt,
        occurredAt: text('occurredAt') ?? stored?.occurredAt,
    }
}

function eventsOf(
    enrollment: string,
    stored: Enrollment | undefined,
    { bundle }: Scene
): RuleEvent[] {
    const untouched = (stored?.events ?? []).filter(
        (one) => !one.deleted && !bundle.events.has(one.id)
    )
    const sent = [...bundle.events.values()].filter(
        (one) => one.enrollment === enrollment
    )
    return [...untouched.map(storedEvent), ...sent.map(sentEvent)]
}

function storedEvent(one: Event): RuleEvent {
    const { id, status, orgUnit, occurredAt, scheduledAt } = one
    const { completedAt, createdAt } = one
    return {
        id,
        stage: one.programStage,
        status,
        orgUnit,
        occurredAt,
        scheduledAt,
        completedAt,
        createdAt,
        values: merged(one.values, []),
    }
}

function sentEvent(draft: EventDraft): RuleEvent {
    const { id, stage, status, orgUnit, raw, stored } = draft
    return {
        id,
        stage,
        status,
        orgUnit,
        occurredAt: optionalText(raw.occurredAt),
        scheduledAt: optionalText(raw.scheduledAt) ?? stored?.scheduledAt,
        completedAt: optionalText(raw.completedAt) ?? stored?.completedAt,
        createdAt: stored?.createdAt,
        values: merged(stored?.values, sentValues(raw)),
    }
}
