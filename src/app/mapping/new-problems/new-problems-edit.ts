import type { Mapping } from '../../../mapping/mapping'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import { problemsOf, setProblem } from '../problems/problem-edits'

type ListMapping = ProblemMappingOf<'list'>

/** The list that a stage is mapped as, if it is. */
export const listOfStage = (
    mapping: Mapping,
    stage: string
): ListMapping | undefined =>
    problemsOf(mapping, 'list').find(({ item }) => item.programStage === stage)
        ?.item

/** Writes new problems to a stage, which is a list with these elements. */
export const writeProblemsTo =
    (program: string, list: ListMapping) =>
    (mapping: Mapping): Mapping => {
        const { programStage } = list
        const known = problemsOf(mapping, 'list').find(
            ({ item }) => item.programStage === programStage
        )
        return {
            ...setProblem(known?.index, list)(mapping),
            newProblems: { program, programStage },
        }
    }

/** No new problems are written; the list stays. */
export const writeProblemsNowhere = (mapping: Mapping): Mapping => {
    const { newProblems, ...rest } = mapping
    return newProblems ? rest : mapping
}
