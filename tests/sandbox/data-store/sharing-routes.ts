import { answerJson, answerMessage } from '../http/answer'
import type { Call } from '../http/call'
import { jsonBody } from '../http/call'
import { conflict, forbidden, Refusal } from '../http/refusal'
import type { Handler, Routes } from '../http/router'
import type { Json } from '../json'
import { asJson, idOf, objectsOf, textOf } from '../json'
import type { MetadataStore } from '../metadata/store'
import { fullName } from '../system/user'
import type { DataStore, Entry, Namespace } from './data-store'
import { mayUseEntry, sharingOf } from './entry-metadata'

const accessText = /^[r-][w-][r-][w-]----$/

/** Who may use an object, for keys of the data store; the sandbox shares nothing else. */
export function sharingRoutes(
    store: DataStore,
    metadata: MetadataStore
): Routes {
    const post: Handler = async (call) => {
        const place = placeOf(store, call)
        refuseUnless(mayUseEntry(place.entry, call.user, 'write'))
        const wanted = asJson(asJson(await jsonBody(call)).object)
        const sharing = newSharing(place.entry, wanted, metadata)
        place.keys.set(place.key, { ...place.entry, sharing })
        return answerMessage(200, 'Access control set')
    }
    return {
        'GET sharing': (call) => {
            const { entry } = placeOf(store, call)
            refuseUnless(mayUseEntry(entry, call.user, 'read'))
            return answerJson(sharingView(entry, metadata))
        },
        'POST sharing': post,
        'PUT sharing': post,
    }
}

interface FoundEntry {
    readonly keys: Namespace
    readonly key: string
    readonly entry: Entry
}

function placeOf(store: DataStore, { query }: Call): FoundEntry {
    const type = query.get('type') ?? ''
    const id = query.get('id') ?? ''
    if (type !== 'dataStore') {
        throw conflict(`Type ${type} is not supported.`)
    }
    for (const keys of store.values()) {
        for (const [key, entry] of keys) {
            if (entry.id === id) {
                return { keys, key, entry }
            }
        }
    }
    const message = `Object of type ${type} with ID ${id} was not found.`
    throw new Refusal(404, message)
}

function refuseUnless(allowed: boolean): void {
    if (!allowed) {
        throw forbidden('You do not have manage access to this object.')
    }
}

/** Everything but the owner is replaced; groups that do not exist are dropped. */
function newSharing(entry: Entry, wanted: Json, metadata: MetadataStore): Json {
    const groups = objectsOf(wanted.userGroupAccesses)
    const texts = [wanted, ...groups].map((one) =>
        textOf(one.publicAccess ?? one.access)
    )
    const wrong = texts.find((text) => !accessText.test(text))
    if (wrong !== undefined) {
        throw conflict(`Invalid public access string: ${wrong}`)
    }
    return {
        owner: sharingOf(entry).owner,
        public: withoutData(textOf(wanted.publicAccess)),
        users: accesses(objectsOf(wanted.userAccesses)),
        userGroups: accesses(
            groups.filter((group) => metadata.byId('userGroups', idOf(group)))
        ),
    }
}

function accesses(list: readonly Json[]): Json {
    return Object.fromEntries(
        list.map((one) => [
            idOf(one),
            { id: idOf(one), access: withoutData(textOf(one.access)) },
        ])
    )
}

/** Keys hold no data of their own: only the first two signs count. */
function withoutData(access: string): string {
    return `${access.slice(0, 2)}------`
}

function sharingView(entry: Entry, metadata: MetadataStore): Json {
    const { public: publicAccess, userGroups } = sharingOf(entry)
    const { createdBy } = entry
    return {
        meta: { allowPublicAccess: true, allowExternalAccess: false },
        object: {
            id: entry.id,
            publicAccess,
            externalAccess: false,
            user: { id: createdBy.id, name: fullName(createdBy) },
            userGroupAccesses: Object.entries(asJson(userGroups)).map(
                ([id, access]) => groupView(id, asJson(access), metadata)
            ),
            userAccesses: [],
        },
    }
}

function groupView(
    id: string,
    { access }: Json,
    metadata: MetadataStore
): Json {
    const { name } = metadata.byId('userGroups', id) ?? {}
    return { id, name, displayName: name, access }
}
