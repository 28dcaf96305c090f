import { answerJson, answerMessage } from '../http/answer'
import type { Call } from '../http/call'
import { jsonBody } from '../http/call'
import { Refusal, badQuery, conflict, forbidden } from '../http/refusal'
import type { Routes } from '../http/router'
import type { User } from '../system/user'
import type { DataStore, Entry, Namespace, Place } from './data-store'
import { removeEntry, setEntry } from './data-store'
import { answerEntries, readableEntries } from './entry-list'
import { entryMetadata, mayUseEntry } from './entry-metadata'
import type { Protection } from './protection'

export interface DataStoreParts {
    readonly store: DataStore
    readonly protection: Protection
    readonly newEntry: (user: User, value: unknown) => Entry
}

/** The data store that all users share. */
export function dataStoreRoutes(parts: DataStoreParts): Routes {
    return {
        ...readRoutes(parts),
        ...writeRoutes(parts),
        ...deleteRoutes(parts),
    }
}

function readRoutes({ store, protection }: DataStoreParts): Routes {
    const entriesFor = (call: Call, namespace: string) => {
        guard(protection.mayRead(call.user, namespace), namespace)
        return readableEntries(keysOf(store, namespace), call.user)
    }
    const keysFor = (call: Call, namespace: string) =>
        answerJson(entriesFor(call, namespace).map(([key]) => key))
    const entryFor = (call: Call, { namespace, key }: Place) => {
        guard(protection.mayRead(call.user, namespace), namespace)
        const entry = entryOf(store, namespace, key)
        guardEntry(entry, call.user, { namespace, key, right: 'read' })
        return entry
    }
    return {
        'GET dataStore': ({ user }) => {
            const readable = [...store.keys()].filter((n) =>
                protection.mayRead(user, n)
            )
            return answerJson(readable.sort())
        },
        'GET dataStore/:namespace': (call, [namespace = '']) =>
            call.query.has('fields')
                ? answerEntries(call, entriesFor(call, namespace))
                : keysFor(call, namespace),
        'GET dataStore/:namespace/keys': (call, [namespace = '']) =>
            keysFor(call, namespace),
        'GET dataStore/:namespace/:key': (call, [namespace = '', key = '']) =>
            answerJson(entryFor(call, { namespace, key }).value),
        'GET dataStore/:namespace/:key/metaData': (
            call,
            [namespace = '', key = '']
        ) => {
            const entry = entryFor(call, { namespace, key })
            return answerJson(
                entryMetadata({ namespace, key }, entry, call.user)
            )
        },
    }
}

function writeRoutes({ store, protection, newEntry }: DataStoreParts): Routes {
    return {
        'POST dataStore/:namespace/:key': async (
            call,
            [namespace = '', key = '']
        ) => {
            guard(protection.mayWrite(call.user, namespace), namespace)
            const value = await bodyOf(call, key)
            if (store.get(namespace)?.has(key)) {
                throw conflict(
                    `Key '${key}' already exists in namespace '${namespace}'`,
                    'E1004'
                )
            }
            setEntry(store, { namespace, key }, newEntry(call.user, value))
            return answerMessage(201, `Key created: '${key}'`)
        },
        'PUT dataStore/:namespace/:key': async (
            call,
            [namespace = '', key = '']
        ) => {
            guard(protection.mayWrite(call.user, namespace), namespace)
            const value = await bodyOf(call, key)
            const before = store.get(namespace)?.get(key)
            guardEntry(before, call.user, { namespace, key, right: 'write' })
            const entry = before
                ? { ...before, value }
                : newEntry(call.user, value)
            setEntry(store, { namespace, key }, entry)
            return before
                ? answerMessage(200, `Key updated: '${key}'`)
                : answerMessage(201, `Key created: '${key}'`)
        },
    }
}

function deleteRoutes({ store, protection }: DataStoreParts): Routes {
    return {
        'DELETE dataStore/:namespace': (call, [namespace = '']) => {
            guard(protection.mayWrite(call.user, namespace), namespace)
            keysOf(store, namespace)
            store.delete(namespace)
            return answerMessage(200, `Namespace deleted: '${namespace}'`)
        },
        'DELETE dataStore/:namespace/:key': (
            call,
            [namespace = '', key = '']
        ) => {
            guard(protection.mayWrite(call.user, namespace), namespace)
            const entry = entryOf(store, namespace, key)
            guardEntry(entry, call.user, { namespace, key, right: 'write' })
            removeEntry(store, namespace, key)
            return answerMessage(
                200,
                `Key '${key}' deleted from namespace '${namespace}'`
            )
        },
    }
}

function guard(allowed: boolean, namespace: string): void {
    if (!allowed) {
        throw forbidden(`Namespace '${namespace}' is protected, access denied`)
    }
}

/** An entry's own sharing, which applies whether or not the namespace is reserved. */
function guardEntry(
    entry: Entry | undefined,
    user: User,
    { namespace, key, right }: Place & { right: 'read' | 'write' }
): void {
    if (entry && !mayUseEntry(entry, user, right)) {
        throw forbidden(
            `Access denied for key '${key}' in namespace '${namespace}'`
        )
    }
}

export function keysOf(store: DataStore, namespace: string): Namespace {
    const keys = store.get(namespace)
    if (!keys) {
        throw new Refusal(404, `Namespace not found: '${namespace}'`, 'E1005')
    }
    return keys
}

export function entryOf(
    store: DataStore,
    namespace: string,
    key: string
): Entry {
    const entry = store.get(namespace)?.get(key)
    if (!entry) {
        const message = `Key '${key}' not found in namespace '${namespace}'`
        throw new Refusal(404, message, 'E1005')
    }
    return entry
}

export async function bodyOf(call: Call, key: string): Promise<unknown> {
    const value = await jsonBody(call)
    if (value === undefined) {
        throw badQuery(`Invalid JSON value for key '${key}'`)
    }
    return value
}
