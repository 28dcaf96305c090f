import * as v from 'valibot'
import type { ChartError } from '../../domain/chart-error'
import { type Result, success } from '../../domain/result'
import { type Ask, askAndRead } from '../client'
import { mappingEntriesRequest } from '../mapping-requests'
import { MAPPING_KEY } from '../requests'
import { maybe, parse, parseEach, type ShapeFault } from '../wire/parse'
import { revisionOfKey } from '../write/version-key'

/** One save, as it is listed. */
export interface MappingVersion {
    readonly revision: number
    /** Where the data store keeps it. */
    readonly key: string
    readonly savedBy: string | undefined
    readonly savedAt: string | undefined
    /** Charts use the current one; an unfinished one is newer than that and never came into use. */
    readonly state: 'current' | 'earlier' | 'unfinished'
}

const entry = v.object({
    key: v.string(),
    revision: v.fallback(maybe(v.number()), undefined),
    savedBy: v.fallback(maybe(v.string()), undefined),
    savedAt: v.fallback(maybe(v.string()), undefined),
})

type Entry = v.InferOutput<typeof entry>

/** Without paging DHIS2 leaves the frame out. */
const entries = v.union([
    v.array(v.unknown()),
    v.pipe(
        v.object({ entries: v.array(v.unknown()) }),
        v.transform((framed) => framed.entries)
    ),
])

const stateOf = (
    revision: number,
    current: number | undefined
): MappingVersion['state'] => {
    if (revision === current) {
        return 'current'
    }
    return current === undefined || revision > current
        ? 'unfinished'
        : 'earlier'
}

const versionOf = (
    { key, savedBy, savedAt }: Entry,
    revision: number,
    current: number | undefined
): MappingVersion => ({
    revision,
    key,
    savedBy,
    savedAt,
    state: stateOf(revision, current),
})

/** A document that was stored by hand has no key of its own before the first save. */
const withCurrent = (
    versions: readonly MappingVersion[],
    current: MappingVersion | undefined
): readonly MappingVersion[] =>
    current && !versions.some(({ state }) => state === 'current')
        ? [...versions, current]
        : versions

const versionsOf = (found: readonly Entry[]): readonly MappingVersion[] => {
    const inUse = found.find(({ key }) => key === MAPPING_KEY)
    const current = inUse && (inUse.revision ?? 0)
    const versions = found.flatMap((one) => {
        const revision = revisionOfKey(one.key)
        return revision === undefined ? [] : [versionOf(one, revision, current)]
    })
    const all =
        inUse && current !== undefined
            ? withCurrent(versions, versionOf(inUse, current, current))
            : versions
    return [...all].sort((a, b) => b.revision - a.revision)
}

/** The newest first. */
export const readVersions = (
    answer: unknown
): Result<readonly MappingVersion[], ShapeFault> => {
    const list = parse(entries, answer)
    return list.ok
        ? success(versionsOf(parseEach(entry, list.value).good))
        : list
}

/** One request for all versions, without what they say. */
export const listVersions = async (
    ask: Ask
): Promise<Result<readonly MappingVersion[], ChartError>> => {
    const versions = await askAndRead(ask, mappingEntriesRequest, readVersions)
    // before the first save there is no namespace
    return !versions.ok && versions.error.kind === 'not-found'
        ? success([])
        : versions
}
