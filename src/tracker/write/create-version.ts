import { chartError, type ChartError } from '../../domain/chart-error'
import { failure, type Result, success } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import { readMapping } from '../../mapping/migrate'
import { createEntry } from '../mapping-requests'
import type { SaveRequest } from './save-request'
import { newestOf, revisionOf, type Standing } from './standing'
import { type Tell, tellOnce } from './tell'
import { damagedKey, versionKey } from './version-key'

/** The document as it is stored; undefined for a draft that could not be read again. */
const versionOf = (
    { draft, by, at }: SaveRequest,
    revision: number
): Mapping | undefined => {
    const read = readMapping({ ...draft, revision, savedBy: by, savedAt: at })
    return read.ok ? read.value : undefined
}

/** The key that the current document needs: one that was stored by hand, or is damaged, has none. */
const missingKey = ({ current, versions }: Standing): string | undefined => {
    const revision = revisionOf(current)
    switch (current.kind) {
        case 'none':
            return undefined
        case 'damaged':
            return damagedKey(newestOf([...versions, revision]))
        case 'usable':
            return versions.includes(revision)
                ? undefined
                : versionKey(revision)
    }
}

/** Before the current document is replaced it has a key of its own. */
const keepCurrent = async (
    tell: Tell,
    standing: Standing
): Promise<Result<unknown, ChartError>> => {
    const key = missingKey(standing)
    const { current } = standing
    if (key === undefined || current.kind === 'none') {
        return success(undefined)
    }
    const kept = await tellOnce(tell, createEntry(key, current.raw))
    // somebody kept it already
    return kept.ok || kept.error.status === 409 ? success(undefined) : kept
}

/** Creates the next version; fails with status 409 when somebody else was faster. */
export const createVersion = async (
    tell: Tell,
    request: SaveRequest,
    standing: Standing
): Promise<Result<Mapping, ChartError>> => {
    const last = newestOf([
        ...standing.versions,
        revisionOf(standing.current),
        request.base?.revision ?? 0,
    ])
    const version = versionOf(request, last + 1)
    if (!version) {
        return failure(chartError('mapping-broken'))
    }
    const kept = await keepCurrent(tell, standing)
    if (!kept.ok) {
        return kept
    }
    const key = versionKey(version.revision)
    const created = await tellOnce(tell, createEntry(key, version))
    return created.ok ? success(version) : created
}
