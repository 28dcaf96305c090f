import * as v from 'valibot'
import { chartError, type ChartError } from '../../domain/chart-error'
import { failure, type Result, success } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import { readMapping } from '../../mapping/migrate'
import { asIs, type Ask, askAndRead } from '../client'
import { mappingKeysRequest } from '../mapping-requests'
import { mappingRequest } from '../requests'
import { parse } from '../wire/parse'
import { revisionOfKey } from './version-key'

/** The document that charts use: none, one that can be read, or one that is damaged. */
export type CurrentDocument =
    | { readonly kind: 'none' }
    | {
          readonly kind: 'usable'
          readonly mapping: Mapping
          readonly raw: object
      }
    | { readonly kind: 'damaged'; readonly raw: object }

const revisionIn = v.object({
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** 0 for none, and for a damaged document that does not even tell its revision. */
export const revisionOf = (current: CurrentDocument): number => {
    const raw = current.kind === 'none' ? undefined : current.raw
    const read = v.safeParse(revisionIn, raw)
    return read.success ? read.output.revision : 0
}

/** How the data store stands before a save. */
export interface Standing {
    readonly current: CurrentDocument
    /** Revisions that have a key of their own, in any order. */
    readonly versions: readonly number[]
}

export const newestOf = (revisions: readonly number[]): number =>
    Math.max(0, ...revisions)

/** The newest version when it is newer than what charts use. */
export const revisionAhead = ({
    current,
    versions,
}: Standing): number | undefined => {
    const last = newestOf(versions)
    return last > revisionOf(current) ? last : undefined
}

const toDocument = (raw: unknown): Result<CurrentDocument, ChartError> => {
    const mapping = readMapping(raw)
    if (typeof raw !== 'object' || raw === null) {
        return success({ kind: 'damaged', raw: { damaged: raw } })
    }
    if (mapping.ok) {
        return success({ kind: 'usable', mapping: mapping.value, raw })
    }
    return mapping.error.kind === 'newer-version'
        ? failure(chartError('mapping-newer'))
        : success({ kind: 'damaged', raw })
}

/** Fails where a newer app saved it, whose document this one would cut short. */
export const readCurrent = async (
    ask: Ask
): Promise<Result<CurrentDocument, ChartError>> => {
    const answer = await askAndRead(ask, mappingRequest, asIs)
    if (!answer.ok) {
        return answer.error.kind === 'not-found'
            ? success({ kind: 'none' })
            : answer
    }
    return toDocument(answer.value)
}

const readVersions = async (
    ask: Ask
): Promise<Result<readonly number[], ChartError>> => {
    const keys = await askAndRead(ask, mappingKeysRequest, (answer) =>
        parse(v.array(v.string()), answer)
    )
    if (!keys.ok) {
        return keys.error.kind === 'not-found' ? success([]) : keys
    }
    return success(
        keys.value.map(revisionOfKey).filter((one) => one !== undefined)
    )
}

/**
 * The keys first: a save that ends between the two requests then shows as the newer document that
 * it is, not as a version that nobody finished.
 */
export const readStanding = async (
    ask: Ask
): Promise<Result<Standing, ChartError>> => {
    const versions = await readVersions(ask)
    if (!versions.ok) {
        return versions
    }
    const current = await readCurrent(ask)
    return current.ok
        ? success({ current: current.value, versions: versions.value })
        : current
}
