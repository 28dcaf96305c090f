import { parseFields } from '../fields'
import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { noSuchPath, notFound } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import { classNameOf, knownKinds, singularOf } from './kinds'
import { project, readerOf } from './project'
import { fieldsOf, listKind } from './query'
import { mayUse } from './sharing'
import type { MetadataStore } from './store'

/** Lists and single objects of every kind, and their schemas. */
export function metadataRoutes(store: MetadataStore): Routes {
    return {
        'GET schemas/:name': (call, [name = '']) =>
            answerJson(schemaOf(store, name, call)),
        'GET :kind': (call, [kind = '']) => {
            checkKind(store, kind)
            return answerJson(listKind(store, kind, call))
        },
        'GET :kind/:id': (call, [kind = '', id = '']) => {
            checkKind(store, kind)
            const reader = readerOf(
                call.user,
                call.base,
                call.query.get('locale')
            )
            const object = readable(store, { kind, id }, call)
            const fields = parseFields(fieldsOf(call) ?? '*')
            return answerJson(
                project({ ...reader, store, kind, object }, fields)
            )
        },
    }
}

function checkKind(store: MetadataStore, kind: string): void {
    if (!store.has(kind)) {
        throw noSuchPath(`api/${kind}`)
    }
}

function readable(
    store: MetadataStore,
    { kind, id }: { kind: string; id: string },
    { user }: Call
): Json {
    const object = store.byId(kind, id)
    if (!object || !mayUse(object, user, 'read')) {
        throw notFound(classNameOf(kind), id)
    }
    return object
}

function schemaOf(store: MetadataStore, name: string, call: Call): Json {
    const plural = [...knownKinds].find(
        (k) => k === name || singularOf(k) === name
    )
    if (!plural) {
        throw notFound('Schema', name)
    }
    const schema = {
        singular: singularOf(plural),
        plural,
        name: singularOf(plural),
        collectionName: plural,
        relativeApiEndpoint: `/${plural}`,
        apiEndpoint: `${call.base}/api/${plural}`,
    }
    const reader = readerOf(call.user, call.base)
    const subject = { ...reader, store, kind: 'schemas', object: schema }
    return project(subject, parseFields(fieldsOf(call) ?? '*'))
}
