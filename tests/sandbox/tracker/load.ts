import type { Json } from '../json'
import { asJson, objectsOf, optionalText, textOf } from '../json'
import { loadTrackedEntity } from './load-person'
import { newRelationship } from './load-relationship'
import type { Importer, Loading } from './loading'
import { fileKey } from './store'

/** A large payload is imported in portions of so many people. */
const portion = 20

/** Loads a nested tracker payload as if the author had imported it. */
export function loadTracker(importer: Importer, payload: unknown): void {
    const raw = asJson(payload)
    const people = objectsOf(raw.trackedEntities)
    for (let at = 0; at < people.length; at += portion) {
        const loading = startLoading(importer)
        const some = people.slice(at, at + portion)
        some.forEach((one) => loadTrackedEntity(loading, one))
    }
    const loading = startLoading(importer)
    objectsOf(raw.relationships).forEach((one) => newRelationship(loading, one))
    objectsOf(raw.files).forEach((one) => loadFile(loading, one))
}

function startLoading(importer: Importer): Loading {
    const { clock, author } = importer
    const now = clock.now()
    const stamp = {
        createdAt: now,
        updatedAt: now,
        createdBy: author,
        updatedBy: author,
    }
    return { ...importer, stamp }
}

/** `{owner, property, contentType, base64}`: the picture behind an IMAGE value. */
function loadFile(loading: Loading, raw: Json): void {
    const bytes = Uint8Array.from(atob(textOf(raw.base64)), (c) =>
        c.charCodeAt(0)
    )
    const type = optionalText(raw.contentType) ?? 'application/octet-stream'
    loading.store.files.set(fileKey(textOf(raw.owner), textOf(raw.property)), {
        type,
        bytes,
    })
}
