import { asJson, isJson, textOf } from '../json'
import type { RelationshipEnd } from './model'

const kinds = ['trackedEntity', 'enrollment', 'event'] as const

/** The one object that an end of a relationship links; undefined for none or several. */
export function endOf(raw: unknown): RelationshipEnd | undefined {
    const end = asJson(raw)
    const linked = kinds.flatMap((kind) => {
        const value = end[kind]
        const id = isJson(value) ? textOf(value[kind]) : textOf(value)
        return id === '' ? [] : [{ kind, id }]
    })
    return linked.length === 1 ? linked[0] : undefined
}

const typeNames = {
    trackedEntity: 'TRACKED_ENTITY',
    enrollment: 'ENROLLMENT',
    event: 'EVENT',
} as const

export function typeNameOf({ kind }: RelationshipEnd): string {
    return typeNames[kind]
}
