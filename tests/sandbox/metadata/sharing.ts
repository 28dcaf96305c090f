import type { Json } from '../json'
import { asJson, optionalText, textOf } from '../json'
import type { User } from '../system/user'
import { isSuper } from '../system/user'

/** Places in an access string such as `rwrw----`, and the letter that grants. */
const place = { read: 0, write: 1, dataRead: 2, dataWrite: 3 }
const letter = { read: 'r', write: 'w', dataRead: 'r', dataWrite: 'w' }

export type Right = keyof typeof place

/** Kinds whose objects also rule over the reading and writing of data. */
const withData = new Set([
    'programs',
    'programStages',
    'trackedEntityTypes',
    'relationshipTypes',
    'categoryOptions',
    'dataSets',
])

/** Kinds without sharing of their own take DHIS2's public default. */
const publicDefault = 'rw------'

/** Whether sharing (public, by user or by group) gives the user a right. */
export function mayUse(object: Json, user: User, right: Right): boolean {
    if (isSuper(user)) {
        return true
    }
    const sharing = asJson(object.sharing)
    return (
        grants(optionalText(sharing.public) ?? publicDefault, right) ||
        privateAccess(sharing, user).some((access) => grants(access, right))
    )
}

function grants(access: string, right: Right): boolean {
    return access.charAt(place[right]) === letter[right]
}

function privateAccess(sharing: Json, user: User): string[] {
    const groups = asJson(sharing.userGroups)
    const own = asJson(asJson(sharing.users)[user.id])
    return [
        textOf(own.access),
        ...user.groups.map((id) => textOf(asJson(groups[id]).access)),
        sharing.owner === user.id ? 'rwrw----' : '',
    ]
}

/** The computed `access` property of an object. */
export function accessOf(object: Json, user: User, type: string): Json {
    const write = mayUse(object, user, 'write')
    const access = {
        read: mayUse(object, user, 'read'),
        write,
        update: write,
        delete: write,
        manage: write,
    }
    return withData.has(type)
        ? { ...access, data: dataAccess(object, user) }
        : access
}

function dataAccess(object: Json, user: User): Json {
    return {
        read: mayUse(object, user, 'dataRead'),
        write: mayUse(object, user, 'dataWrite'),
    }
}
