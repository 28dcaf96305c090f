import type { Json } from '../json'
import { mayUse } from '../metadata/sharing'
import type { User } from '../system/user'
import { fullName } from '../system/user'
import type { Entry, Place } from './data-store'

/** Whom the entry is shared with; DHIS2 lets everybody read and write a new one. */
export function sharingOf({ createdBy, sharing }: Entry): Json {
    return (
        sharing ?? {
            owner: createdBy.id,
            users: {},
            userGroups: {},
            public: 'rw------',
        }
    )
}

/** Whether the entry's own sharing lets a user read or write it. */
export function mayUseEntry(
    entry: Entry,
    user: User,
    right: 'read' | 'write'
): boolean {
    return mayUse({ sharing: sharingOf(entry) }, user, right)
}

/** What `…/metaData` says of a key: everything but its value. */
export function entryMetadata(
    { namespace, key }: Place,
    entry: Entry,
    reader: User
): Json {
    const write = mayUseEntry(entry, reader, 'write')
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
        sharing: sharingOf(entry),
        access: {
            manage: write,
            write,
            read: true,
            update: write,
            delete: write,
        },
    }
}
