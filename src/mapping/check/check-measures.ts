import { isConvertible } from '../../domain/units'
import type { Mapping } from '../mapping'
import type { ResultMapping, VitalMapping } from '../measure-mapping'
import { type MeasureAt, measuresOf, rangesOf } from '../measures-of'
import type { FaultFound } from './fault'

interface SourceAt {
    readonly path: string
    readonly dataElement: string
    readonly programStage?: string | undefined
    readonly unit?: string | undefined
}

const sourcesOf = ({ path, measure }: MeasureAt): readonly SourceAt[] =>
    measure.sources.map((source, n) => ({
        ...source,
        path: `${path}.sources.${n}`,
    }))

/** Of the same element in the same stage only one measure can be right; a stage of its own goes before all stages. */
const measuredTwice = (
    measures: readonly MeasureAt[]
): readonly FaultFound[] => {
    const seen = new Set<string>()
    return measures.flatMap((measure) =>
        sourcesOf(measure).flatMap((source): readonly FaultFound[] => {
            const { path, dataElement: id, programStage } = source
            const key = `${id} ${programStage ?? ''}`
            if (!seen.has(key)) {
                seen.add(key)
                return []
            }
            const isOnly = measure.measure.sources.length === 1
            const owner = isOnly ? measure.path : path
            const mend = { kind: 'remove' as const, path: owner }
            return [{ kind: 'measured-twice', path, id, mend }]
        })
    )
}

/** An id that no measure has yet. */
const freeId = (id: string, taken: ReadonlySet<string>): string => {
    const next = (n: number): string =>
        taken.has(`${id}-${n}`) ? next(n + 1) : `${id}-${n}`
    return next(2)
}

/** Ids that an earlier part has already; those later in the document are renamed. */
const sameIds = (
    parts: readonly { readonly path: string; readonly id: string }[]
): readonly FaultFound[] => {
    const all = new Set(parts.map(({ id }) => id))
    const seen = new Set<string>()
    return parts.flatMap(({ path, id }) => {
        if (!seen.has(id)) {
            seen.add(id)
            return []
        }
        const value = freeId(id, all)
        const mend = { kind: 'set' as const, path: `${path}.id`, value }
        return [{ kind: 'same-id' as const, path, id, mend }]
    })
}

const isUnlike = (unit: string, other: string): boolean =>
    !isConvertible(unit, other)

const unitsDiffer = (at: MeasureAt): readonly FaultFound[] => {
    const sources = sourcesOf(at)
    const measureUnit =
        at.measure.unit ?? sources.find(({ unit }) => unit !== undefined)?.unit
    return sources.flatMap(({ path, dataElement: id, unit }) =>
        unit !== undefined &&
        measureUnit !== undefined &&
        isUnlike(unit, measureUnit)
            ? [{ kind: 'units-differ' as const, path, id, unit, measureUnit }]
            : []
    )
}

/** A quantity without a unit on the chart: the sources or the ranges have one. */
const unitMissing = ({ path, measure }: MeasureAt): readonly FaultFound[] => {
    const said = [
        ...measure.sources.map(({ unit }) => unit),
        ...(measure.ranges ?? []).map(({ unit }) => unit),
    ].filter((unit) => unit !== undefined)
    const [value, ...others] = new Set(said)
    const isQuantity =
        value !== undefined && others.every((unit) => !isUnlike(unit, value))
    if (measure.unit !== undefined || !isQuantity) {
        return []
    }
    const set = { kind: 'set' as const, path: `${path}.unit`, value }
    const mend = others.length === 0 ? set : undefined
    return [{ kind: 'unit-missing', path, id: measure.id, mend }]
}

const recordedUnits = (
    measure: VitalMapping | ResultMapping
): readonly string[] => {
    const units = measure.sources.map(({ unit }) => unit ?? measure.unit)
    return [...new Set(units.filter((unit) => unit !== undefined))]
}

/** A range whose unit the recorded one cannot be converted into flags nothing. */
const rangeUnits = ({ path, measure }: MeasureAt): readonly FaultFound[] =>
    rangesOf(measure).flatMap(({ unit: rangeUnit }, n) =>
        recordedUnits(measure)
            .filter((unit) => isUnlike(unit, rangeUnit))
            .slice(0, 1)
            .map((unit) => ({
                kind: 'range-unit' as const,
                path: measure.ranges ? `${path}.ranges.${n}` : path,
                id: measure.id,
                unit,
                rangeUnit,
            }))
    )

/** What judges nothing is told once, whichever of the chart's own ranges it is. */
const oncePerPlace = (faults: readonly FaultFound[]): readonly FaultFound[] =>
    faults.filter(
        ({ path }, index) =>
            faults.findIndex((fault) => fault.path === path) === index
    )

/** Measures: their ids, their sources and the units in which these are recorded. */
export const checkMeasures = (mapping: Mapping): readonly FaultFound[] => {
    const measures = measuresOf(mapping)
    return [
        ...sameIds(
            measures.map(({ path, measure }) => ({ path, id: measure.id }))
        ),
        ...measures.flatMap(({ path, measure: { ranges } }) =>
            sameIds(
                (ranges ?? []).map(({ id }, n) => ({
                    path: `${path}.ranges.${n}`,
                    id,
                }))
            )
        ),
        ...measuredTwice(measures),
        ...measures.flatMap(unitsDiffer),
        ...measures.flatMap(unitMissing),
        ...measures.flatMap((at) => oncePerPlace(rangeUnits(at))),
    ]
}
