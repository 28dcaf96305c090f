import type { FlagLevel } from '../../../domain/flag'
import type {
    RangeBand,
    RangeScope,
    ReferenceRange,
} from '../../../domain/reference-range'

export const BOUND_KINDS = [
    'lessThan',
    'atMost',
    'atLeast',
    'moreThan',
] as const

export type BoundKind = (typeof BOUND_KINDS)[number]

/** A band while it is typed: its number may be missing. */
export interface BandDraft {
    readonly level: FlagLevel
    readonly kind: BoundKind
    readonly bound: number | undefined
}

/** A range while it is typed. */
export interface RangeDraft extends Omit<
    ReferenceRange,
    'bands' | 'scopeInWords'
> {
    readonly bands: readonly BandDraft[]
    /** Undefined while the words follow from the scope. */
    readonly ownWords: string | undefined
}

const bandDraft = (band: RangeBand): BandDraft => {
    const kind = BOUND_KINDS.find((one) => band[one] !== undefined)
    return {
        level: band.level,
        kind: kind ?? 'atLeast',
        bound: kind && band[kind],
    }
}

export const rangeDraft = (range: ReferenceRange): RangeDraft => {
    const { scopeInWords, bands, ...rest } = range
    return { ...rest, bands: bands.map(bandDraft), ownWords: scopeInWords }
}

/** An empty range in a measure's unit; the first band is the commonest kind. */
export const newRangeDraft = (id: string, unit: string): RangeDraft => ({
    id,
    unit,
    scope: {},
    source: '',
    version: '',
    ownWords: undefined,
    bands: [{ level: 'H', kind: 'atLeast', bound: undefined }],
})

/** Keys that do not matter are absent: they would count as part of the scope. */
const scopeOf = (scope: RangeScope): RangeScope =>
    Object.fromEntries(
        Object.entries(scope).filter(([, value]) => value !== undefined)
    )

/** The range as it is saved; undefined while a bound is missing. */
export const rangeOf = (
    draft: RangeDraft,
    scopeInWords: string
): ReferenceRange | undefined => {
    const { ownWords, bands, scope, ...rest } = draft
    const filled = bands.flatMap(({ level, kind, bound }) =>
        bound === undefined ? [] : [{ level, [kind]: bound }]
    )
    return filled.length === bands.length && filled.length > 0
        ? {
              ...rest,
              bands: filled,
              scope: scopeOf(scope),
              scopeInWords: ownWords ?? scopeInWords,
          }
        : undefined
}

export type RangeFault = 'empty' | 'units-differ'

/** What is missing in a range, by input. */
export const rangeFaults = (
    { source, version, unit, bands, ownWords }: RangeDraft,
    isConvertibleUnit: boolean
): Partial<
    Record<'source' | 'version' | 'unit' | 'bands' | 'words', RangeFault>
> => ({
    ...(source.trim() ? {} : { source: 'empty' as const }),
    ...(version.trim() ? {} : { version: 'empty' as const }),
    ...(unit.trim() ? {} : { unit: 'empty' as const }),
    ...(unit.trim() && !isConvertibleUnit
        ? { unit: 'units-differ' as const }
        : {}),
    ...(bands.length > 0 && bands.every(({ bound }) => bound !== undefined)
        ? {}
        : { bands: 'empty' as const }),
    ...(ownWords === undefined || ownWords.trim()
        ? {}
        : { words: 'empty' as const }),
})
