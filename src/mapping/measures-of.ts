import { DEFAULT_RANGES } from '../domain/default-ranges'
import { lookUp } from '../domain/look-up'
import type { ReferenceRange } from '../domain/reference-range'
import type { Mapping } from './mapping'
import type { ResultMapping, VitalMapping } from './measure-mapping'

/** A vital or result with its place in the document. */
export interface MeasureAt {
    readonly path: string
    readonly measure: VitalMapping | ResultMapping
}

export const measuresOf = ({
    vitals,
    results,
}: Mapping): readonly MeasureAt[] => [
    ...vitals.map((measure, n) => ({ path: `vitals.${n}`, measure })),
    ...results.map((measure, n) => ({ path: `results.${n}`, measure })),
]

/** The ranges that judge a measure: its own, else those that the chart brings for the concept. */
export const rangesOf = ({
    ranges,
    concept,
}: VitalMapping | ResultMapping): readonly ReferenceRange[] =>
    ranges ?? lookUp(DEFAULT_RANGES, concept) ?? []
