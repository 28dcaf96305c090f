import type { ChartError } from '../../domain/chart-error'
import type { Mapping } from '../../mapping/mapping'

/** A version that stands in the way of a save. */
export interface OtherVersion {
    readonly revision: number
    readonly by: string | undefined
    readonly at: string | undefined
    /** Undefined when the version is there but cannot be read. */
    readonly mapping: Mapping | undefined
}

/** Why a save did not come to its end. Nothing of anybody's is overwritten in any of them. */
export type SaveError =
    /** Somebody saved since the draft was begun: theirs is what the charts use. */
    | ({ readonly kind: 'moved-on' } & OtherVersion)
    /**
     * Somebody began to save this revision, but the charts do not use it: their save is under way
     * or broke off. It can be finished, by saving its own content, or set aside.
     */
    | ({ readonly kind: 'unfinished' } & OtherVersion)
    /** The draft is kept as this revision, but the charts use the old one: saving again finishes it. */
    | {
          readonly kind: 'not-in-use'
          readonly revision: number
          readonly error: ChartError
      }
    /** The server refused, or was not reached. Saving the same again does no harm. */
    | { readonly kind: 'failed'; readonly error: ChartError }

export const saveFailed = (error: ChartError): SaveError => ({
    kind: 'failed',
    error,
})

export const otherVersion = (
    revision: number,
    mapping: Mapping | undefined
): OtherVersion => ({
    revision,
    by: mapping?.savedBy,
    at: mapping?.savedAt,
    mapping,
})
