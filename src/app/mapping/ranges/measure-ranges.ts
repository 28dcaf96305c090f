import { DEFAULT_RANGES } from '../../../domain/default-ranges'
import { lookUp } from '../../../domain/look-up'
import type { ReferenceRange } from '../../../domain/reference-range'
import { isConvertible } from '../../../domain/units'
import { replacedAt } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import type {
    ResultMapping,
    VitalMapping,
} from '../../../mapping/measure-mapping'

export type MeasureList = 'vitals' | 'results'

export type SavedRanges = NonNullable<VitalMapping['ranges']>

/** A measure by its place in the draft. */
export interface MeasurePlace {
    readonly list: MeasureList
    readonly index: number
}

export const measureAt = (
    mapping: Mapping,
    { list, index }: MeasurePlace
): VitalMapping | ResultMapping | undefined => mapping[list][index]

/** The ranges that the chart brings for a concept. */
export const defaultRanges = (concept: string): readonly ReferenceRange[] =>
    lookUp(DEFAULT_RANGES, concept) ?? []

/** As a document holds them. */
export const savedRanges = (ranges: readonly ReferenceRange[]): SavedRanges =>
    ranges.map(({ bands, scope, ...rest }) => ({
        ...rest,
        bands: bands.map((band) => ({ ...band })),
        scope: { ...scope },
    }))

/** Whether bounds in a unit can be held against values in the measure's. */
export const fitsMeasure = (
    unit: string,
    measure: Pick<ResultMapping, 'unit'>
): boolean => measure.unit === undefined || isConvertible(measure.unit, unit)

/** The mapping with a measure's own ranges replaced; undefined brings the chart's back. */
export const withRanges =
    (
        { list, index }: MeasurePlace,
        ranges: readonly ReferenceRange[] | undefined
    ) =>
    (mapping: Mapping): Mapping => {
        const saved = ranges && savedRanges(ranges)
        if (list === 'vitals') {
            const vital = mapping.vitals[index]
            return vital
                ? {
                      ...mapping,
                      vitals: replacedAt(
                          mapping.vitals,
                          index,
                          withOrWithout(vital, saved)
                      ),
                  }
                : mapping
        }
        const result = mapping.results[index]
        return result
            ? {
                  ...mapping,
                  results: replacedAt(
                      mapping.results,
                      index,
                      withOrWithout(result, saved)
                  ),
              }
            : mapping
    }

/** Without ranges of its own the key is undefined, which no document keeps. */
const withOrWithout = <M extends VitalMapping | ResultMapping>(
    measure: M,
    ranges: SavedRanges | undefined
): M => ({ ...measure, ranges })
