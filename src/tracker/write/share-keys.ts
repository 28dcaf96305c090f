import * as v from 'valibot'
import type { ChartError } from '../../domain/chart-error'
import { type Result, success } from '../../domain/result'
import { askAndRead } from '../client'
import {
    entryMetadataRequest,
    mappingKeysRequest,
    type NewSharing,
    shareEntry,
} from '../mapping-requests'
import { isOpen, likeSharing, readKeySharing } from '../read/read-key-sharing'
import { MAPPING_KEY } from '../requests'
import { atMostAtOnce } from '../search/at-most-at-once'
import { parse, reference } from '../wire/parse'
import { type Connection, tellOnce } from './tell'
import { holdsMapping, versionKey } from './version-key'

type Shared = Result<undefined, ChartError>

/** Everybody reads, one group writes. */
const forGroup = (group: string): NewSharing => ({
    publicAccess: 'r-------',
    groups: [{ id: group, access: 'rw------' }],
})

const shareKey = async (
    { ask, tell }: Connection,
    key: string,
    sharing: NewSharing
): Promise<Shared> => {
    const entry = await askAndRead(ask, entryMetadataRequest(key), (answer) =>
        parse(reference, answer)
    )
    if (!entry.ok) {
        // a key that is not there needs no protection
        return entry.error.kind === 'not-found' ? success(undefined) : entry
    }
    const shared = await tellOnce(tell, shareEntry(entry.value.id, sharing))
    return shared.ok ? success(undefined) : shared
}

/** Browsers and servers alike are slow with more. */
const AT_ONCE = 4

const shareAll = async (
    connection: Connection,
    keys: readonly string[],
    sharing: NewSharing
): Promise<Shared> => {
    const results = await atMostAtOnce(AT_ONCE, keys, (key) =>
        shareKey(connection, key, sharing)
    )
    return results.find(({ ok }) => !ok) ?? success(undefined)
}

/** Lets one group alone write the mapping and all its versions; everybody may read them. */
export const protectMapping = async (
    connection: Connection,
    group: string
): Promise<Shared> => {
    const keys = await askAndRead(
        connection.ask,
        mappingKeysRequest,
        (answer) => parse(v.array(v.string()), answer)
    )
    return keys.ok
        ? shareAll(connection, keys.value.filter(holdsMapping), forGroup(group))
        : keys
}

/**
 * Shares versions that were just created as the mapping itself is shared. While that is open to
 * everybody there is nothing to copy, and it is for the screen to warn.
 */
export const protectVersions = async (
    connection: Connection,
    revisions: readonly number[]
): Promise<Shared> => {
    const mapping = await readKeySharing(connection.ask, MAPPING_KEY)
    if (!mapping.ok) {
        return mapping
    }
    return !mapping.value || isOpen(mapping.value)
        ? success(undefined)
        : shareAll(
              connection,
              revisions.map(versionKey),
              likeSharing(mapping.value)
          )
}
