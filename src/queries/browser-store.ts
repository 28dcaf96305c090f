import { clear, createStore, get, set } from 'idb-keyval'

/** Whose data the browser keeps: a user of one server, in one language of its labels. */
export interface StoreOwner {
    readonly userId: string
    readonly serverUrl: string
    readonly labelLocale: string
}

const OWNER_KEY = 'owner'

const ownerText = ({ userId, serverUrl, labelLocale }: StoreOwner): string =>
    [userId, serverUrl, labelLocale].join(' ')

const openStore = () => createStore('patient-chart', 'cache')

let opened: ReturnType<typeof openStore> | undefined
const store = () => (opened ??= openStore())

/** Empties the store when it belongs to someone else, before anything of it is read. */
const claimed = new Map<string, Promise<void>>()

const claim = (owner: StoreOwner): Promise<void> => {
    const text = ownerText(owner)
    const known = claimed.get(text)
    if (known) {
        return known
    }
    const claiming = (async () => {
        if ((await get(OWNER_KEY, store())) !== text) {
            await clear(store())
            await set(OWNER_KEY, text, store())
        }
    })()
    claimed.clear()
    claimed.set(text, claiming)
    return claiming
}

/** What is kept under a key, unparsed; undefined when there is nothing or storage is barred. */
export const readKept = async (
    owner: StoreOwner,
    key: string
): Promise<unknown> => {
    try {
        await claim(owner)
        return await get(key, store())
    } catch {
        // private windows and full disks: the app works without what it keeps
        return undefined
    }
}

export const keep = async (
    owner: StoreOwner,
    key: string,
    value: unknown
): Promise<void> => {
    try {
        await claim(owner)
        await set(key, value, store())
    } catch {
        // as above: not keeping it costs a request next time
    }
}

/** Whether anything is kept at all, whoever owns it; asked before the user is known. */
export const hasKept = async (key: string): Promise<boolean> => {
    try {
        return (await get(key, store())) !== undefined
    } catch {
        return false
    }
}
