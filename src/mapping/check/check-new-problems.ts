import type { Mapping } from '../mapping'
import type { NewProblemsMapping } from '../problem-mapping'
import type { ProgramShapes } from '../program-shape'
import type { FaultFound } from './fault'

/** The one program that has the stage; undefined where none has it. */
const programWith = (
    stage: string,
    shapes: ProgramShapes
): string | undefined =>
    [...shapes.programs.values()].find(({ stages }) =>
        stages.some(({ id }) => id === stage)
    )?.id

const faultsOfStage = (
    { program, programStage: id }: NewProblemsMapping,
    shapes: ProgramShapes
): readonly FaultFound[] => {
    const stage = shapes.stages.get(id)
    const owner = programWith(id, shapes)
    const path = 'newProblems.programStage'
    return [
        ...(stage && shapes.programs.has(program) && owner !== program
            ? [
                  {
                      kind: 'stage-not-in-program' as const,
                      path,
                      id,
                      program,
                      mend: owner
                          ? {
                                kind: 'set' as const,
                                path: 'newProblems.program',
                                value: owner,
                            }
                          : undefined,
                  },
              ]
            : []),
        ...(stage && !stage.repeatable
            ? [{ kind: 'stage-not-repeatable' as const, path, id }]
            : []),
    ]
}

/**
 * Whether a problem can be written where the mapping says. That its elements are in the stage and
 * its codes are there is told where the list itself is mapped.
 */
export const checkNewProblems = (
    { newProblems, problems }: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] => {
    if (!newProblems) {
        return []
    }
    const { programStage: id } = newProblems
    const isList = problems.some(
        (problem) => problem.kind === 'list' && problem.programStage === id
    )
    return [
        ...faultsOfStage(newProblems, shapes),
        ...(isList
            ? []
            : [
                  {
                      kind: 'list-missing' as const,
                      path: 'newProblems.programStage',
                      id,
                  },
              ]),
    ]
}
