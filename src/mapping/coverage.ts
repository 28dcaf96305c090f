import { mappedFieldsOf } from './mapped-fields'
import type { Mapping } from './mapping'
import type { ProgramShapes } from './program-shape'

/** How many values were recorded in one field: of a stage, or of the person when it has none. */
export interface FieldCount {
    readonly field: string
    readonly stage: string | undefined
    /** Programs in which it was recorded; an attribute may have several, or none of its own. */
    readonly programs: readonly string[]
    readonly values: number
}

/** Counts without the values: all that the coverage needs to know of the people it looked at. */
export interface ValueCounts {
    readonly people: number
    /** A person's attribute counts once, in however many programs it shows. */
    readonly all: readonly FieldCount[]
    readonly byProgram: ReadonlyMap<string, readonly FieldCount[]>
}

export interface CoverageFigure {
    readonly recorded: number
    /** Land in a section of the chart. */
    readonly shown: number
    /** Were decided to show on the timeline only. */
    readonly leftOut: number
    /** Neither: the timeline shows them, and nobody decided so. */
    readonly unmapped: number
}

export interface UnmappedField extends FieldCount {
    /** Undefined when the programs do not know the field any more. */
    readonly name: string | undefined
    /** Name of the stage; undefined for attributes and for stages that are gone. */
    readonly stageName: string | undefined
}

export interface Coverage {
    readonly people: number
    readonly all: CoverageFigure
    readonly byProgram: ReadonlyMap<string, CoverageFigure>
    /** The fields with the most values first. */
    readonly unmapped: readonly UnmappedField[]
}

type Fate = 'shown' | 'leftOut' | 'unmapped'

/** What becomes of a field: being mapped counts more than having been left out. */
const fateUnder = (mapping: Mapping): ((count: FieldCount) => Fate) => {
    const isMapped = mappedFieldsOf(mapping)
    const leftOut = new Set(mapping.leftOut)
    const isLeftOut = ({ field, stage, programs }: FieldCount): boolean =>
        leftOut.has(field) ||
        (stage !== undefined && leftOut.has(stage)) ||
        (programs.length > 0 && programs.every((one) => leftOut.has(one)))
    return (count) => {
        if (isMapped(count.field, count.stage ?? '')) {
            return 'shown'
        }
        return isLeftOut(count) ? 'leftOut' : 'unmapped'
    }
}

const figureOf = (
    counts: readonly FieldCount[],
    fateOf: (count: FieldCount) => Fate
): CoverageFigure => {
    const figure = { recorded: 0, shown: 0, leftOut: 0, unmapped: 0 }
    for (const count of counts) {
        figure.recorded += count.values
        figure[fateOf(count)] += count.values
    }
    return figure
}

const byValues = (one: UnmappedField, other: UnmappedField): number =>
    other.values - one.values ||
    (one.name ?? one.field).localeCompare(other.name ?? other.field) ||
    (one.stage ?? '').localeCompare(other.stage ?? '')

const named =
    ({ fields, stages }: ProgramShapes) =>
    (count: FieldCount): UnmappedField => ({
        ...count,
        name: fields.get(count.field)?.name,
        stageName: stages.get(count.stage ?? '')?.name,
    })

/** How much of what was recorded lands in a section under a mapping, be it saved or a draft. */
export const coverageOf = (
    counts: ValueCounts,
    mapping: Mapping,
    shapes: ProgramShapes
): Coverage => {
    const fateOf = fateUnder(mapping)
    return {
        people: counts.people,
        all: figureOf(counts.all, fateOf),
        byProgram: new Map(
            [...counts.byProgram].map(([program, fields]) => [
                program,
                figureOf(fields, fateOf),
            ])
        ),
        unmapped: counts.all
            .filter((count) => fateOf(count) === 'unmapped')
            .map(named(shapes))
            .sort(byValues),
    }
}
