import {
    type RangeScope,
    type ReferenceRange,
    specificity,
} from '../../domain/reference-range'
import type { Mapping } from '../mapping'
import { measuresOf } from '../measures-of'
import { checkBands } from './check-bands'
import type { FaultFound } from './fault'
import { rangeGaps } from './range-gaps'
import { agesOf, isWithin, scopesMeet } from './range-scope'

const isReversed = ({ scope }: ReferenceRange): boolean => {
    const { from, to } = agesOf(scope)
    return from > to
}

/** One that is more specific overrides on purpose; between equals only the order decides. */
const isAmbiguous = (a: RangeScope, b: RangeScope): boolean =>
    specificity(a) === specificity(b) && scopesMeet(a, b)

/** The later of two ranges that hold for the same people; it goes where it is never used. */
const overlaps = (
    ranges: readonly ReferenceRange[],
    path: string,
    measure: string
): readonly FaultFound[] =>
    ranges.flatMap((range, later) =>
        ranges.slice(0, later).flatMap((used, earlier) => {
            if (!isAmbiguous(range.scope, used.scope)) {
                return []
            }
            const place = `${path}.${later}`
            const mend = isWithin(range.scope, used.scope)
                ? { kind: 'remove' as const, path: place }
                : undefined
            return [
                {
                    kind: 'ranges-overlap' as const,
                    path: place,
                    id: measure,
                    other: `${path}.${earlier}`,
                    mend,
                },
            ]
        })
    )

const faultsOfRanges = (
    ranges: readonly ReferenceRange[],
    path: string,
    measure: string
): readonly FaultFound[] => [
    ...ranges.flatMap((range, n): readonly FaultFound[] =>
        isReversed(range)
            ? [{ kind: 'ages-reversed', path: `${path}.${n}`, id: measure }]
            : []
    ),
    ...ranges.flatMap((range, n) =>
        checkBands(range.bands, `${path}.${n}.bands`).map((found) => ({
            ...found,
            id: measure,
        }))
    ),
    ...overlaps(ranges, path, measure),
    ...rangeGaps(ranges).map((gap) => ({
        kind: 'range-gap' as const,
        path,
        id: measure,
        ...gap,
    })),
]

/** The local ranges of each measure: that each says one thing, and together no two things or nothing. */
export const checkRanges = (mapping: Mapping): readonly FaultFound[] =>
    measuresOf(mapping).flatMap(({ path, measure }) =>
        faultsOfRanges(measure.ranges ?? [], `${path}.ranges`, measure.id)
    )
