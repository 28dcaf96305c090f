import type { Mapping } from '../../../mapping/mapping'
import { noShapes, type ProgramShapes } from '../../../mapping/program-shape'

/** What turns the places and ids of a fault into words, as far as it is known. */
export interface FaultNames {
    readonly mapping?: Mapping | undefined
    readonly shapes?: ProgramShapes | undefined
    /** User group uid -> name. */
    readonly groups?: ReadonlyMap<string, string> | undefined
}

/** The name of a field, stage, program or group; the id where nobody knows it. */
export const nameOf = (
    id: string,
    { shapes = noShapes, groups }: FaultNames
): string =>
    shapes.fields.get(id)?.name ??
    shapes.stages.get(id)?.name ??
    shapes.programs.get(id)?.name ??
    groups?.get(id) ??
    id
