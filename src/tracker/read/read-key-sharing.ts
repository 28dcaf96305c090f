import * as v from 'valibot'
import type { ChartError } from '../../domain/chart-error'
import { type Result, success } from '../../domain/result'
import { type Ask, askAndRead } from '../client'
import {
    entryMetadataRequest,
    type NewSharing,
    sharingRequest,
} from '../mapping-requests'
import { maybe, parse } from '../wire/parse'

const metadata = v.object({
    id: v.string(),
    access: v.object({ write: v.boolean() }),
})

const groupAccess = v.object({
    id: v.string(),
    displayName: maybe(v.string()),
    name: maybe(v.string()),
    access: v.string(),
})

const sharing = v.object({
    object: v.object({
        publicAccess: v.string(),
        userGroupAccesses: v.optional(v.array(groupAccess), []),
    }),
})

export interface SharedGroup {
    readonly id: string
    readonly name: string | undefined
    readonly access: string
}

/** Who may read and write one key of the data store, as its sharing says. */
export interface KeySharing {
    readonly id: string
    readonly publicAccess: string
    readonly groups: readonly SharedGroup[]
    /** Whether this user may write it; a rule for the whole namespace may still forbid it. */
    readonly mayWrite: boolean
}

const WRITE = 1

/** Whether everybody who logs in may write the key. */
export const isOpen = ({ publicAccess }: KeySharing): boolean =>
    publicAccess.charAt(WRITE) === 'w'

/** What makes another key shared in the same way. */
export const likeSharing = ({
    publicAccess,
    groups,
}: KeySharing): NewSharing => ({
    publicAccess,
    groups: groups.map(({ id, access }) => ({ id, access })),
})

/** Undefined where the key does not exist. */
export const readKeySharing = async (
    ask: Ask,
    key: string
): Promise<Result<KeySharing | undefined, ChartError>> => {
    const entry = await askAndRead(ask, entryMetadataRequest(key), (answer) =>
        parse(metadata, answer)
    )
    if (!entry.ok) {
        return entry.error.kind === 'not-found' ? success(undefined) : entry
    }
    const { id, access } = entry.value
    return askAndRead(ask, sharingRequest(id), (answer) => {
        const read = parse(sharing, answer)
        return read.ok
            ? success(sharingOf(id, access.write, read.value.object))
            : read
    })
}

const sharingOf = (
    id: string,
    mayWrite: boolean,
    found: v.InferOutput<typeof sharing>['object']
): KeySharing => ({
    id,
    mayWrite,
    publicAccess: found.publicAccess,
    groups: found.userGroupAccesses.map((group) => ({
        id: group.id,
        name: group.displayName ?? group.name,
        access: group.access,
    })),
})
