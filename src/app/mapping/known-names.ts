import type { ProgramShapes } from '../../mapping/program-shape'
import type { MetadataFacts } from '../../mapping/suggest/metadata-facts'

/** Where the names of fields, stages and programs are looked up. */
export interface KnownNames {
    readonly shapes: ProgramShapes
    readonly facts: MetadataFacts
}

/** As its forms name it; the id when the programs do not know it. */
export const fieldName = (id: string, { shapes, facts }: KnownNames): string =>
    facts.fields.get(id)?.names[0] ?? shapes.fields.get(id)?.name ?? id

export const stageName = (id: string, { shapes }: KnownNames): string =>
    shapes.stages.get(id)?.name ?? id

export const programName = (id: string, { shapes }: KnownNames): string =>
    shapes.programs.get(id)?.name ?? id

/** The program that a stage belongs to. */
export const programOfStage = (
    stage: string,
    { shapes }: KnownNames
): string | undefined =>
    [...shapes.programs.values()].find(({ stages }) =>
        stages.some(({ id }) => id === stage)
    )?.id
