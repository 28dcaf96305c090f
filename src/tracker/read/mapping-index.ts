import { DEFAULT_RANGES } from '../../domain/default-ranges'
import type { Measure } from '../../domain/observation'
import type { ReferenceRange } from '../../domain/reference-range'
import type { Mapping } from '../../mapping/mapping'
import type {
    MeasureSource,
    ResultMapping,
    VitalMapping,
} from '../../mapping/measure-mapping'

/** What the mapping says of one data element as a measure. */
export interface MeasuredField {
    readonly measure: Measure
    /** UCUM unit in which the element is recorded. */
    readonly recordedUnit: string
    readonly ranges: readonly ReferenceRange[]
    readonly abnormalCodes: readonly string[]
    /** The only stage in which it counts; undefined for all. */
    readonly stage: string | undefined
}

/** Data element -> what it measures. A source of one stage goes before one of all. */
export type MeasuredFields = ReadonlyMap<string, readonly MeasuredField[]>

export const measureOf = (mapping: VitalMapping | ResultMapping): Measure => ({
    id: mapping.id,
    concept: mapping.concept,
    name: mapping.name,
    unit: mapping.unit ?? '',
    decimals: 'decimals' in mapping ? mapping.decimals : undefined,
})

const fieldOf = (
    mapping: VitalMapping | ResultMapping,
    source: MeasureSource
): MeasuredField => ({
    measure: measureOf(mapping),
    recordedUnit: source.unit ?? mapping.unit ?? '',
    ranges: mapping.ranges ?? DEFAULT_RANGES[mapping.concept] ?? [],
    abnormalCodes: 'abnormalCodes' in mapping ? mapping.abnormalCodes : [],
    stage: source.programStage,
})

export const measuredFieldsOf = (
    mapping: Mapping | undefined
): MeasuredFields => {
    const index = new Map<string, MeasuredField[]>()
    for (const entry of [
        ...(mapping?.vitals ?? []),
        ...(mapping?.results ?? []),
    ]) {
        for (const source of entry.sources) {
            const fields = index.get(source.dataElement) ?? []
            index.set(source.dataElement, [...fields, fieldOf(entry, source)])
        }
    }
    return index
}

export const measuredFieldFor = (
    index: MeasuredFields,
    dataElement: string,
    stage: string
): MeasuredField | undefined => {
    const fields = index.get(dataElement)
    return (
        fields?.find((field) => field.stage === stage) ??
        fields?.find((field) => field.stage === undefined)
    )
}
