import { chartError } from '../../domain/chart-error'
import { failure, type Result, success } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import { sameJson } from '../../mapping/same-json'
import { hasSameContent } from '../../mapping/same-mapping'
import { readVersion } from '../read/read-version'
import { createVersion } from './create-version'
import { putInUse } from './put-in-use'
import { otherVersion, type SaveError, saveFailed } from './save-error'
import type { SaveRequest } from './save-request'
import {
    readCurrent,
    readStanding,
    revisionAhead,
    type Standing,
} from './standing'
import type { Connection } from './tell'
import { versionKey } from './version-key'

type Saved = Result<Mapping, SaveError>

/** How often somebody else may be faster before the save is given up. */
const TRIES = 3

const movedOn = (mapping: Mapping): SaveError => ({
    kind: 'moved-on',
    ...otherVersion(mapping.revision, mapping),
})

/** What can be answered before anything is written: saved already, moved on, or damaged since. */
const settledBy = (
    { current }: Standing,
    { base, draft }: SaveRequest
): Saved | undefined => {
    if (current.kind === 'none') {
        return undefined
    }
    if (current.kind === 'damaged') {
        return base && failure(saveFailed(chartError('mapping-broken')))
    }
    if (base && sameJson(current.mapping, base)) {
        return undefined
    }
    // the same content: the answer to an earlier try was lost
    return hasSameContent(current.mapping, draft)
        ? success(current.mapping)
        : failure(movedOn(current.mapping))
}

/** Says whose the version is that stands in the way, or that it came into use meanwhile. */
const standsInTheWay = async (
    { ask }: Connection,
    { base }: SaveRequest,
    ahead: { readonly revision: number; readonly mapping: Mapping | undefined }
): Promise<SaveError> => {
    const current = await readCurrent(ask)
    const isNew =
        current.ok &&
        current.value.kind === 'usable' &&
        !sameJson(current.value.mapping, base)
    return isNew
        ? movedOn(current.value.mapping)
        : { kind: 'unfinished', ...otherVersion(ahead.revision, ahead.mapping) }
}

/** Finishes a version of the same content; any other is in the way. */
const finishOrRefuse = async (
    connection: Connection,
    request: SaveRequest,
    revision: number
): Promise<Saved> => {
    const version = await readVersion(connection.ask, versionKey(revision))
    if (version.ok && hasSameContent(version.value, request.draft)) {
        return putInUse(connection, version.value)
    }
    if (!version.ok && version.error.kind !== 'mapping-broken') {
        return failure(saveFailed(version.error))
    }
    const mapping = version.ok ? version.value : undefined
    return failure(
        await standsInTheWay(connection, request, { revision, mapping })
    )
}

const trySaving = async (
    connection: Connection,
    request: SaveRequest,
    tries: number
): Promise<Saved> => {
    const standing = await readStanding(connection.ask)
    if (!standing.ok) {
        return failure(saveFailed(standing.error))
    }
    const settled = settledBy(standing.value, request)
    if (settled) {
        return settled
    }
    const ahead = revisionAhead(standing.value)
    if (ahead !== undefined && ahead !== request.setAside) {
        return finishOrRefuse(connection, request, ahead)
    }
    const { tell } = connection
    const version = await createVersion(tell, request, standing.value)
    if (version.ok) {
        return putInUse(connection, version.value)
    }
    return version.error.status === 409 && tries > 1
        ? trySaving(connection, request, tries - 1)
        : failure(saveFailed(version.error))
}

/**
 * Saves a draft as a new version. The key `mapping` is what charts read; each revision is also kept
 * for good under a key of its own, which is created first: of two who save at once the server lets
 * one create it, so that the other is told and nothing is overwritten.
 *
 * A save that breaks off between the two writes leaves a version newer than `mapping`. Saving the
 * same content again finishes that version; other content is refused as `unfinished` until the
 * version is finished or set aside. The update of `mapping` itself knows no condition: one that
 * arrives long after its sender gave up may put an older revision back, which then shows as
 * an unfinished newer one and loses nothing. An answer that is lost after the update is no failure:
 * the next look at `mapping` finds the draft in it.
 */
export const saveMapping = (
    connection: Connection,
    request: SaveRequest
): Promise<Saved> => trySaving(connection, request, TRIES)
