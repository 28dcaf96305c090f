import type { Fields } from '../fields'
import type { Call } from '../http/call'
import { badQuery, notFound } from '../http/refusal'
import { optionalText } from '../json'
import type { Json } from '../json'
import { displayValue } from '../metadata/display'
import { readerOf } from '../metadata/project'
import type { Relationship, RelationshipEnd } from './model'
import { checkUid, uidParameter } from './parameters'
import type { Viewer } from './render'
import { cut, viewOf } from './render'
import type { Tracker } from './tracker'

export const relationshipView = viewOf<Relationship>({
    relationship: (one) => one.id,
    relationshipName: (one, viewer) => {
        const type = typeOf(one, viewer)
        const { locale } = readerOf(viewer.user, '')
        return type && optionalText(displayValue(type, 'displayName', locale))
    },
    relationshipType: (one) => one.type,
    createdAt: (one) => one.createdAt,
    updatedAt: (one) => one.updatedAt,
    bidirectional: (one, viewer) => typeOf(one, viewer)?.bidirectional === true,
    createdBy: (one, _, fields) => cut(one.createdBy, fields),
    from: (one, _, fields) => endView(one.from, fields),
    to: (one, _, fields) => endView(one.to, fields),
})

function typeOf(one: Relationship, { tracker }: Viewer): Json | undefined {
    return tracker.metadata.byId('relationshipTypes', one.type)
}

function endView({ kind, id }: RelationshipEnd, fields: Fields): Json {
    const sub = fields.names.get(kind)
    const inner = { [kind]: id }
    return fields.all || sub
        ? { [kind]: sub ? cut(inner, sub.fields) : inner }
        : {}
}

/** The relationships that touch an object and that the reader may see. */
export function findRelationships(
    end: RelationshipEnd,
    viewer: Viewer
): Relationship[] {
    const { store } = viewer.tracker
    const touches = (other: RelationshipEnd) =>
        other.kind === end.kind && other.id === end.id
    return [...store.relationships.values()].filter(
        (one) =>
            !one.deleted &&
            (touches(one.from) || touches(one.to)) &&
            [one.from, one.to].every((e) => readsEnd(e, viewer))
    )
}

export function readRelationship(viewer: Viewer, id: string): Relationship {
    checkUid('path parameter uid', id)
    const one = viewer.tracker.store.relationships.get(id)
    const readable =
        one &&
        !one.deleted &&
        [one.from, one.to].every((e) => readsEnd(e, viewer))
    if (!one || !readable) {
        throw notFound('Relationship', id)
    }
    return one
}

export function relationshipsOf(
    end: RelationshipEnd,
    viewer: Viewer,
    fields: Fields
): Json[] {
    return viewer.tracker.store.relationships.size === 0
        ? []
        : relationshipView.all(findRelationships(end, viewer), viewer, fields)
}

function readsEnd(
    { kind, id }: RelationshipEnd,
    { tracker, user }: Viewer
): boolean {
    const { store, access } = tracker
    if (kind === 'trackedEntity') {
        const person = store.trackedEntities.get(id)
        return person !== undefined && access.readsPerson(user, person)
    }
    if (kind === 'enrollment') {
        const enrollment = store.enrollments.get(id)
        return (
            enrollment !== undefined && access.readsEnrollment(user, enrollment)
        )
    }
    const event = store.events.get(id)
    return event !== undefined && access.readsEvent(user, event)
}

const ends = ['trackedEntity', 'enrollment', 'event'] as const

/** The relationships of the one object that the request names. */
export function listRelationships(
    call: Call,
    tracker: Tracker
): Relationship[] {
    const kind = ends.find((name) => call.query.has(name))
    const id = kind && uidParameter(call, kind)
    if (!kind || id === undefined) {
        throw badQuery(
            "Missing required parameter 'trackedEntity', 'enrollment' or 'event'."
        )
    }
    return findRelationships(
        { kind, id },
        { tracker, user: call.user, program: undefined }
    )
}
