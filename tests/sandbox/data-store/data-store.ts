import type { Json } from '../json'
import type { User } from '../system/user'

/** One saved value, and who saved it first: updates leave that untouched. */
export interface Entry {
    readonly id: string
    readonly value: unknown
    readonly created: string
    readonly createdBy: User
    /** Absent until somebody changes it: its owner and everybody else may read and write. */
    readonly sharing?: Json
}

export type Namespace = Map<string, Entry>
export type DataStore = Map<string, Namespace>

/** Values by namespace and key, as the sandbox is given them. */
export type StoredValues = Readonly<
    Record<string, Readonly<Record<string, unknown>>>
>

/** A fresh DHIS2 already holds this: the switch of Capture's dashboards. */
export const initialValues: StoredValues = { capture: { useNewDashboard: {} } }

export type NewEntry = (value: unknown) => Entry

export function fillDataStore(
    values: StoredValues,
    newEntry: NewEntry
): DataStore {
    const store: DataStore = new Map()
    for (const [namespace, keys] of Object.entries(values)) {
        for (const [key, value] of Object.entries(keys)) {
            setEntry(store, { namespace, key }, newEntry(value))
        }
    }
    return store
}

export interface Place {
    readonly namespace: string
    readonly key: string
}

export function setEntry(
    store: DataStore,
    { namespace, key }: Place,
    entry: Entry
): void {
    const keys = store.get(namespace) ?? new Map<string, Entry>()
    store.set(namespace, keys.set(key, entry))
}

/** A namespace exists as long as it holds a key. */
export function removeEntry(
    store: DataStore,
    namespace: string,
    key: string
): void {
    const keys = store.get(namespace)
    keys?.delete(key)
    if (keys?.size === 0) {
        store.delete(namespace)
    }
}
