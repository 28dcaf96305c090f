import { answerJson, reasonOf } from '../http/answer'
import type { Call } from '../http/call'
import { jsonBody } from '../http/call'
import { Refusal, conflict } from '../http/refusal'
import type { Handler, Routes } from '../http/router'
import type { Json } from '../json'
import { isJson, optionalText } from '../json'
import { checkRoute } from '../routes/route-routes'
import { choice } from '../tracker/parameters'
import { javaClassOf } from './class-names'
import { classNameOf } from './kinds'
import { importMetadata } from './metadata-import'
import { patched } from './patch'
import type { MetadataStore } from './store'
import {
    addAuthority,
    checkAuthority,
    checkKind,
    writable,
} from './write-access'

const strategies = ['CREATE_AND_UPDATE', 'CREATE', 'UPDATE', 'DELETE']

/** Single objects and whole packages, made, changed and deleted by those who may. */
export function metadataWriteRoutes(
    store: MetadataStore,
    newUid: () => string
): Routes {
    return {
        'POST metadata': async (call) => {
            const report = await importPackage(store, call)
            return answerReport(report.status === 'OK' ? 200 : 409, report)
        },
        'POST :kind': async (call, [kind = '']) => {
            checkKind(store, kind)
            const id = await create(store, { kind, newUid }, call)
            return answerReport(201, objectReport(kind, id))
        },
        ...changeRoutes(store),
    }
}

async function importPackage(store: MetadataStore, call: Call): Promise<Json> {
    checkAuthority(call.user, 'F_METADATA_IMPORT')
    const pack = await objectBody(call)
    const strategy = choice(call, 'importStrategy', strategies)
    return importMetadata(store, pack, {
        strategy: strategy ?? 'CREATE_AND_UPDATE',
        validateOnly: call.query.get('importMode') === 'VALIDATE',
    })
}

async function create(
    store: MetadataStore,
    { kind, newUid }: { kind: string; newUid: () => string },
    call: Call
): Promise<string> {
    checkAuthority(call.user, addAuthority(kind))
    const given = await objectBody(call)
    const id = optionalText(given.id) ?? newUid()
    if (store.byId(kind, id)) {
        throw conflict(`${classNameOf(kind)} ${id} already exists.`)
    }
    put(store, kind, { ...given, id })
    return id
}

function changeRoutes(store: MetadataStore): Routes {
    const changing =
        (change: (before: Json, call: Call) => Promise<Json>): Handler =>
        async (call, [kind = '', id = '']) => {
            checkKind(store, kind)
            const before = writable(store, { kind, id }, call)
            put(store, kind, { ...(await change(before, call)), id })
            return answerReport(200, objectReport(kind, id))
        }
    return {
        'PUT :kind/:id': changing(async ({ sharing }, call) => ({
            sharing,
            ...(await objectBody(call)),
        })),
        'PATCH :kind/:id': changing(async (before, call) =>
            patched(before, await jsonBody(call))
        ),
        'DELETE :kind/:id': (call, [kind = '', id = '']) => {
            checkKind(store, kind)
            writable(store, { kind, id }, call)
            store.remove(kind, id)
            return answerReport(200, objectReport(kind, id))
        },
    }
}

function put(store: MetadataStore, kind: string, object: Json): void {
    if (kind === 'routes') {
        checkRoute(object)
    }
    store.putAll({ [kind]: [object] })
}

async function objectBody(call: Call): Promise<Json> {
    const body = await jsonBody(call)
    if (!isJson(body)) {
        throw new Refusal(400, 'JSON parse error: the body is not readable.')
    }
    return body
}

function objectReport(kind: string, uid: string): Json {
    return {
        uid,
        klass: javaClassOf(kind),
        errorReports: [],
        responseType: 'ObjectReport',
    }
}

function answerReport(status: number, response: Json): Response {
    const good = status < 400
    const head = { httpStatus: reasonOf(status), httpStatusCode: status }
    return answerJson(
        { ...head, status: good ? 'OK' : 'ERROR', response },
        status
    )
}
