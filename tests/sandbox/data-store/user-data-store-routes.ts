import { answerJson, answerMessage } from '../http/answer'
import { conflict } from '../http/refusal'
import type { Routes } from '../http/router'
import type { User } from '../system/user'
import type { DataStore, Entry } from './data-store'
import { removeEntry, setEntry } from './data-store'
import { bodyOf, entryOf, keysOf } from './data-store-routes'

/** The data store that each user has alone. */
export function userDataStoreRoutes(
    newEntry: (user: User, value: unknown) => Entry
): Routes {
    const stores = new Map<string, DataStore>()
    const storeOf = ({ id }: User) => {
        const store: DataStore = stores.get(id) ?? new Map()
        stores.set(id, store)
        return store
    }
    return { ...readRoutes(storeOf), ...writeRoutes(storeOf, newEntry) }
}

type StoreOf = (user: User) => DataStore

function readRoutes(storeOf: StoreOf): Routes {
    return {
        'GET userDataStore': ({ user }) =>
            answerJson([...storeOf(user).keys()].sort()),
        'GET userDataStore/:namespace': ({ user }, [namespace = '']) =>
            answerJson([...keysOf(storeOf(user), namespace).keys()].sort()),
        'GET userDataStore/:namespace/:key': (
            { user },
            [namespace = '', key = '']
        ) => answerJson(entryOf(storeOf(user), namespace, key).value),
        'DELETE userDataStore/:namespace/:key': (
            { user },
            [namespace = '', key = '']
        ) => {
            entryOf(storeOf(user), namespace, key)
            removeEntry(storeOf(user), namespace, key)
            return answerMessage(
                200,
                said(key, namespace, 'deleted from the namespace')
            )
        },
    }
}

function writeRoutes(
    storeOf: StoreOf,
    newEntry: (user: User, value: unknown) => Entry
): Routes {
    return {
        'POST userDataStore/:namespace/:key': async (
            call,
            [namespace = '', key = '']
        ) => {
            const value = await bodyOf(call, key)
            const store = storeOf(call.user)
            if (store.get(namespace)?.has(key)) {
                throw conflict(said(key, namespace, 'already exists'), 'E1004')
            }
            setEntry(store, { namespace, key }, newEntry(call.user, value))
            return answerMessage(201, said(key, namespace, 'created'))
        },
        'PUT userDataStore/:namespace/:key': async (
            call,
            [namespace = '', key = '']
        ) => {
            const value = await bodyOf(call, key)
            const store = storeOf(call.user)
            const before = store.get(namespace)?.get(key)
            const entry = before
                ? { ...before, value }
                : newEntry(call.user, value)
            setEntry(store, { namespace, key }, entry)
            return answerMessage(
                before ? 200 : 201,
                said(key, namespace, 'updated')
            )
        },
    }
}

function said(key: string, namespace: string, what: string): string {
    return `Key '${key}' in namespace '${namespace}': ${what}.`
}
