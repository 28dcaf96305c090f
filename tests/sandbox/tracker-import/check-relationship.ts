import { asJson, idOf, textOf } from '../json'
import { mayUse } from '../metadata/sharing'
import type { Relationship, RelationshipEnd } from '../tracker/model'
import { typeNameOf } from '../tracker/relationship-end'
import type { RelationshipDraft } from './draft'
import { findPerson } from './lookup'
import type { Check, Fault, Scene } from './scene'
import { fault, faultIf, inTurn, unlessDeleting } from './scene'

const exists: Check<RelationshipDraft> = ({ id, action, stored }) => {
    if (stored?.deleted) {
        return [fault('E4017', id)]
    }
    return action === 'CREATE'
        ? faultIf(stored !== undefined, 'E4015', id)
        : faultIf(stored === undefined, 'E4016', id)
}

const complete: Check<RelationshipDraft> = ({ id, type, from, to }) => [
    ...faultIf(type === '', 'E1124', 'relationshipType'),
    ...faultIf(from === undefined, 'E4001', 'from', id),
    ...faultIf(to === undefined, 'E4001', 'to', id),
]

const references: Check<RelationshipDraft> = (draft, scene) => {
    const { type, from, to } = draft
    const object = scene.tracker.metadata.byId('relationshipTypes', type)
    if (!object || !mayUse(object, scene.user, 'read')) {
        return [fault('E4006', type)]
    }
    return [
        ...endFaults(
            { type, end: from, constraint: object.fromConstraint },
            scene
        ),
        ...endFaults({ type, end: to, constraint: object.toConstraint }, scene),
    ]
}

/** What constraints call the kinds, which kept their old names there. */
const constraintNames = {
    trackedEntity: 'TRACKED_ENTITY_INSTANCE',
    enrollment: 'PROGRAM_INSTANCE',
    event: 'PROGRAM_STAGE_INSTANCE',
}

interface Fixed {
    readonly type: string
    readonly end: RelationshipEnd | undefined
    readonly constraint: unknown
}

function endFaults({ type, end, constraint }: Fixed, scene: Scene): Fault[] {
    if (!end) {
        return []
    }
    const wanted = asJson(constraint)
    const kind = textOf(wanted.relationshipEntity)
    if (kind !== constraintNames[end.kind]) {
        return [fault('E4010', type, kind, typeNameOf(end))]
    }
    if (!isThere(end, scene)) {
        return [fault('E4012', typeNameOf(end), end.id)]
    }
    const asked = idOf(wanted.trackedEntityType)
    const found =
        end.kind === 'trackedEntity' && findPerson(end.id, scene)?.type
    return faultIf(
        found !== false && asked !== '' && found !== asked,
        'E4014',
        type,
        asked,
        found || ''
    )
}

function isThere({ kind, id }: RelationshipEnd, scene: Scene): boolean {
    const { tracker, user, bundle } = scene
    const { store, access } = tracker
    if (kind === 'trackedEntity') {
        const person = store.trackedEntities.get(id)
        return person ? access.readsPerson(user, person) : bundle.people.has(id)
    }
    if (kind === 'enrollment') {
        const one = store.enrollments.get(id)
        return one
            ? access.readsEnrollment(user, one)
            : bundle.enrollments.has(id)
    }
    const one = store.events.get(id)
    return one ? access.readsEvent(user, one) : bundle.events.has(id)
}

const notItself: Check<RelationshipDraft> = ({ id, from, to }) =>
    faultIf(from?.kind === to?.kind && from?.id === to?.id, 'E4000', id)

const notTwice: Check<RelationshipDraft> = (draft, scene) => {
    const { id, from, to } = draft
    if (!from || !to || draft.action !== 'CREATE') {
        return []
    }
    const twin = [...scene.tracker.store.relationships.values()].some(
        (one) => !one.deleted && isSame(one, draft, scene)
    )
    const ends = [typeNameOf(from), from.id, typeNameOf(to), to.id]
    return faultIf(twin, 'E4018', id, ...ends)
}

/** One that holds both ways is the same with its ends exchanged. */
function isSame(one: Relationship, draft: RelationshipDraft, scene: Scene) {
    const type = scene.tracker.metadata.byId('relationshipTypes', draft.type)
    const pair = (a: RelationshipEnd, b: RelationshipEnd) =>
        a.id === draft.from?.id && b.id === draft.to?.id
    return (
        one.type === draft.type &&
        (pair(one.from, one.to) ||
            (type?.bidirectional === true && pair(one.to, one.from)))
    )
}

const access: Check<RelationshipDraft> = ({ type, stored }, scene) => {
    const id = stored?.type ?? type
    const object = scene.tracker.metadata.byId('relationshipTypes', id)
    const writes =
        object !== undefined && mayUse(object, scene.user, 'dataWrite')
    return faultIf(!writes, 'E4020', scene.user.id, id)
}

export const checkRelationship: Check<RelationshipDraft> = inTurn(
    exists,
    unlessDeleting(inTurn(complete, notItself, references, notTwice)),
    access
)
