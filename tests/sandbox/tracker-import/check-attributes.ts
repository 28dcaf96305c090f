import type { Json } from '../json'
import { idOf, objectsOf } from '../json'
import type { TrackedEntity } from '../tracker/model'
import { valueFaults } from './check-value'
import type { EnrollmentDraft, PersonDraft } from './draft'
import type { Fault, Scene } from './scene'
import { fault, faultIf } from './scene'

const longestText = 1200

/** Attribute values as sent; null deletes. */
export function sentAttributes(raw: Json): Map<string, string | null> {
    return new Map(
        objectsOf(raw.attributes).map((one) => [
            idOf(one.attribute),
            one.value === null || one.value === undefined
                ? null
                : String(one.value),
        ])
    )
}

export interface Members {
    readonly all: ReadonlySet<string>
    readonly mandatory: readonly string[]
}

/** The attributes of a program or of a type. */
export function membersOf(list: unknown): Members {
    const members = objectsOf(list)
    const mandatory = members.filter((one) => one.mandatory === true)
    const ids = (some: readonly Json[]) =>
        some.map((one) => idOf(one.trackedEntityAttribute))
    return { all: new Set(ids(members)), mandatory: ids(mandatory) }
}

type Owner = PersonDraft | EnrollmentDraft

/** Known attributes, values of their type, unique where they must be. */
export function attributeFaults(
    draft: Owner,
    members: Members,
    scene: Scene
): Fault[] {
    const { metadata } = scene.tracker
    return [...sentAttributes(draft.raw)].flatMap(([id, value]) => {
        const attribute = metadata.byId('trackedEntityAttributes', id)
        if (!attribute) {
            return [fault('E1006', id)]
        }
        const needed = members.mandatory.includes(id)
        return value === null
            ? faultIf(needed, 'E1076', 'TrackedEntityAttribute', id)
            : wishFaults(draft, { attribute, id, value }, scene)
    })
}

function wishFaults(draft: Owner, wish: Wish, scene: Scene): Fault[] {
    const { attribute, id, value } = wish
    const tooLong = value.length > longestText
    return [
        ...faultIf(tooLong, 'E1077', id, String(longestText)),
        ...valueFaults(attribute, { value, typeCode: 'E1007' }, scene),
        ...faultIf(isTaken(draft, wish, scene), 'E1064', value, id),
    ]
}

interface Wish {
    readonly attribute: Json
    readonly id: string
    readonly value: string
}

/** Unique in the whole system, or in the org unit where the attribute says so. */
function isTaken(draft: Owner, wish: Wish, scene: Scene): boolean {
    const { attribute, id, value } = wish
    if (attribute.unique !== true) {
        return false
    }
    const own = draft.kind === 'ENROLLMENT' ? draft.person : draft.id
    const local = attribute.orgunitScope === true
    const unit = draft.orgUnit
    const { store } = scene.tracker
    for (const person of store.trackedEntities.values()) {
        if (
            person.id !== own &&
            !person.deleted &&
            (!local || person.orgUnit === unit) &&
            isSame(person, id, value)
        ) {
            return true
        }
    }
    return false
}

function isSame(person: TrackedEntity, id: string, value: string): boolean {
    return person.values.get(id)?.value.toLowerCase() === value.toLowerCase()
}
