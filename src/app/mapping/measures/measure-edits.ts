import { movedBy, removedAt, replacedAt } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import type {
    ResultMapping,
    VitalMapping,
} from '../../../mapping/measure-mapping'
import type { MeasurePlace } from '../ranges/measure-ranges'

type Change = (mapping: Mapping) => Mapping

export const moveMeasure =
    ({ list, index }: MeasurePlace, step: -1 | 1): Change =>
    (mapping) =>
        list === 'vitals'
            ? { ...mapping, vitals: movedBy(mapping.vitals, index, step) }
            : { ...mapping, results: movedBy(mapping.results, index, step) }

/** Takes the measure away with all its sources. */
export const removeMeasure =
    ({ list, index }: MeasurePlace): Change =>
    (mapping) =>
        list === 'vitals'
            ? { ...mapping, vitals: removedAt(mapping.vitals, index) }
            : { ...mapping, results: removedAt(mapping.results, index) }

/** A measure of either kind, with the list that it is in. */
export type ListedMeasure =
    | { readonly list: 'vitals'; readonly measure: VitalMapping }
    | { readonly list: 'results'; readonly measure: ResultMapping }

export const changeMeasure =
    (index: number, changed: ListedMeasure): Change =>
    (mapping) =>
        changed.list === 'vitals'
            ? {
                  ...mapping,
                  vitals: replacedAt(mapping.vitals, index, changed.measure),
              }
            : {
                  ...mapping,
                  results: replacedAt(mapping.results, index, changed.measure),
              }

/** The measure at a place, with its list. */
export const listedAt = (
    mapping: Mapping,
    { list, index }: MeasurePlace
): ListedMeasure | undefined => {
    if (list === 'vitals') {
        const measure = mapping.vitals[index]
        return measure && { list, measure }
    }
    const measure = mapping.results[index]
    return measure && { list, measure }
}
