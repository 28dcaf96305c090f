import { removedAt, replacedAt } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import type {
    ProblemMapping,
    ProblemMappingOf,
} from '../../../mapping/problem-mapping'

type Kind = ProblemMapping['kind']
type Change = (mapping: Mapping) => Mapping

/** A problem of one kind, and its place among all of them. */
export interface PlacedProblem<K extends Kind> {
    readonly item: ProblemMappingOf<K>
    readonly index: number
}

const isOf =
    <K extends Kind>(kind: K) =>
    (placed: {
        readonly item: ProblemMapping
        readonly index: number
    }): placed is PlacedProblem<K> =>
        placed.item.kind === kind

/** The problems of one kind, in their order. */
export const problemsOf = <K extends Kind>(
    { problems }: Mapping,
    kind: K
): readonly PlacedProblem<K>[] =>
    problems.map((item, index) => ({ item, index })).filter(isOf(kind))

/** Swaps a problem with the next one of its own kind in a direction; unchanged at the ends. */
export const moveProblem =
    (index: number, step: -1 | 1): Change =>
    (mapping) => {
        const { problems } = mapping
        const item = problems[index]
        const others = item
            ? problemsOf(mapping, item.kind).map((one) => one.index)
            : []
        const other = others[others.indexOf(index) + step]
        const swapped = other === undefined ? undefined : problems[other]
        return item && other !== undefined && swapped
            ? {
                  ...mapping,
                  problems: replacedAt(
                      replacedAt(problems, index, swapped),
                      other,
                      item
                  ),
              }
            : mapping
    }

export const removeProblem =
    (index: number): Change =>
    (mapping) => ({
        ...mapping,
        problems: removedAt(mapping.problems, index),
    })

/** Puts a problem at an index, or behind all of them when undefined. */
export const setProblem =
    (index: number | undefined, item: ProblemMapping): Change =>
    (mapping) => ({
        ...mapping,
        problems:
            index === undefined
                ? [...mapping.problems, item]
                : replacedAt(mapping.problems, index, item),
    })
