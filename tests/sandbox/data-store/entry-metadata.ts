import type { Json } from '../json'
import { fullName } from '../system/user'
import type { Entry, Place } from './data-store'

/** What `…/metaData` says of a key: everything but its value. */
export function entryMetadata(
    { namespace, key }: Place,
    entry: Entry,
    write: boolean
): Json {
    const { id, username } = entry.createdBy
    const name = fullName(entry.createdBy)
    const user = { id, code: username, name, displayName: name, username }
    return {
        id: entry.id,
        namespace,
        key,
        created: entry.created,
        lastUpdated: entry.created,
        createdBy: user,
        lastUpdatedBy: user,
        user,
        translations: [],
        favorites: [],
        favorite: false,
        attributeValues: [],
        sharing: { owner: id, users: {}, userGroups: {}, public: 'rw------' },
        access: {
            manage: write,
            write,
            read: true,
            update: write,
            delete: write,
        },
    }
}
