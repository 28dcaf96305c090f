import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import type { Proposal } from '../../../mapping/suggest/proposals'

/** A list starts from what is suggested for its stage, else empty. */
export const listStart = (
    stage: string,
    { proposals }: { readonly proposals: readonly Proposal[] }
): ProblemMappingOf<'list'> => {
    const suggested = proposals.flatMap(({ assignment }) =>
        assignment.section === 'problems' &&
        assignment.item.kind === 'list' &&
        assignment.item.programStage === stage
            ? [assignment.item]
            : []
    )[0]
    return suggested ?? { kind: 'list', programStage: stage, problem: '' }
}
