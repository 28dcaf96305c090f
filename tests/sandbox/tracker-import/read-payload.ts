import { Refusal } from '../http/refusal'
import type { Json } from '../json'
import { asJson, idOf, isJson, optionalText, textOf } from '../json'
import { endOf } from '../tracker/relationship-end'
import type { Tracker } from '../tracker/tracker'
import type {
    Action,
    Bundle,
    EnrollmentDraft,
    EventDraft,
    PersonDraft,
    RelationshipDraft,
} from './draft'
import { flatten } from './flatten'

/** Takes a nested or flat payload apart into drafts of each kind. */
export function readPayload(
    payload: Json,
    strategy: string,
    tracker: Tracker
): Bundle {
    const lists = flatten(payload, tracker.newUid)
    const { store } = tracker
    const action = actionOf(strategy)
    const drafts = <D extends { id: string }>(
        raws: readonly Json[],
        draft: (raw: Json) => D
    ) => new Map(raws.map(draft).map((one) => [one.id, one]))
    return {
        people: drafts(lists.people, (raw) => {
            const stored = store.trackedEntities.get(idAt(raw, 'trackedEntity'))
            return personDraft(raw, { stored, action: action(stored) })
        }),
        enrollments: drafts(lists.enrollments, (raw) => {
            const stored = store.enrollments.get(idAt(raw, 'enrollment'))
            return enrollmentDraft(raw, { stored, action: action(stored) })
        }),
        events: drafts(lists.events, (raw) => {
            const stored = store.events.get(idAt(raw, 'event'))
            return eventDraft(raw, { stored, action: action(stored) }, tracker)
        }),
        relationships: drafts(lists.relationships, (raw) => {
            const stored = store.relationships.get(idAt(raw, 'relationship'))
            return relationshipDraft(raw, { stored, action: action(stored) })
        }),
    }
}

function actionOf(strategy: string): (stored: unknown) => Action {
    if (strategy === 'DELETE' || strategy === 'CREATE') {
        return () => strategy
    }
    return (stored) =>
        strategy === 'UPDATE' || stored !== undefined ? 'UPDATE' : 'CREATE'
}

function idAt(raw: Json, key: string): string {
    return textOf(raw[key])
}

interface Known<T> {
    readonly stored: T | undefined
    readonly action: Action
}

function personDraft(
    raw: Json,
    known: Known<NonNullable<PersonDraft['stored']>>
): PersonDraft {
    return {
        kind: 'TRACKED_ENTITY',
        ...known,
        id: idAt(raw, 'trackedEntity'),
        raw,
        type: idOf(raw.trackedEntityType),
        orgUnit: idOf(raw.orgUnit),
    }
}

function enrollmentDraft(
    raw: Json,
    known: Known<NonNullable<EnrollmentDraft['stored']>>
): EnrollmentDraft {
    return {
        kind: 'ENROLLMENT',
        ...known,
        id: idAt(raw, 'enrollment'),
        raw,
        person: textOf(raw.trackedEntity),
        program: idOf(raw.program),
        orgUnit: idOf(raw.orgUnit),
        status: optionalText(raw.status) ?? 'ACTIVE',
    }
}

/** A stage alone tells the program. */
function eventDraft(
    raw: Json,
    known: Known<NonNullable<EventDraft['stored']>>,
    { metadata }: Tracker
): EventDraft {
    const stage = idOf(raw.programStage)
    const ofStage = metadata.byId('programStages', stage)?.program
    return {
        kind: 'EVENT',
        ...known,
        id: idAt(raw, 'event'),
        raw,
        enrollment: textOf(raw.enrollment),
        program: idOf(raw.program) || idOf(ofStage),
        stage,
        orgUnit: idOf(raw.orgUnit),
        status: optionalText(raw.status) ?? 'ACTIVE',
    }
}

function relationshipDraft(
    raw: Json,
    known: Known<NonNullable<RelationshipDraft['stored']>>
): RelationshipDraft {
    return {
        kind: 'RELATIONSHIP',
        ...known,
        id: idAt(raw, 'relationship'),
        raw,
        type: idOf(raw.relationshipType),
        from: endOf(raw.from),
        to: endOf(raw.to),
    }
}

/** The body as an object; anything else cannot be read. */
export function payloadOf(body: unknown): Json {
    if (!isJson(body)) {
        throw new Refusal(400, 'JSON parse error: the body is not readable.')
    }
    return asJson(body)
}
