import type { ReferenceRange } from '../../../domain/reference-range'
import { checkRanges } from '../../../mapping/check/check-ranges'
import { type MappingFault, weighed } from '../../../mapping/check/fault'
import { replacedAt } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import { measureAt, type MeasurePlace, withRanges } from './measure-ranges'

/** A range that is being typed, and where it will stand. */
interface Candidate {
    readonly range: ReferenceRange
    readonly at: number
}

const rangesWith = (
    ranges: readonly ReferenceRange[],
    { range, at }: Candidate
): readonly ReferenceRange[] =>
    at < ranges.length ? replacedAt(ranges, at, range) : [...ranges, range]

/** What the checks would say of a measure's ranges with one of them as it is typed. */
export const faultsOfRange = (
    draft: Mapping,
    place: MeasurePlace,
    candidate: Candidate
): readonly MappingFault[] => {
    const ranges = measureAt(draft, place)?.ranges ?? []
    const would = withRanges(place, rangesWith(ranges, candidate))(draft)
    const path = `${place.list}.${place.index}.ranges`
    return checkRanges(would)
        .filter(
            (fault) =>
                fault.path === path ||
                `${fault.path}.`.startsWith(`${path}.${candidate.at}.`)
        )
        .map(weighed)
}
