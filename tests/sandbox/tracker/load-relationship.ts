import type { Json } from '../json'
import { idOf, optionalText } from '../json'
import type { Loading } from './loading'
import { endOf } from './relationship-end'

/** One whose ends cannot be read is left out. */
export function newRelationship(loading: Loading, raw: Json): void {
    const from = endOf(raw.from)
    const to = endOf(raw.to)
    if (from && to) {
        const id = optionalText(raw.relationship) ?? loading.newUid()
        const type = idOf(raw.relationshipType)
        const one = { ...loading.stamp, id, type, from, to, deleted: false }
        loading.store.relationships.set(id, one)
    }
}
