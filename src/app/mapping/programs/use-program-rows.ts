import { useMemo } from 'react'
import type { Assignment } from '../../../mapping/edit/assignment'
import { idOfSubject } from '../../../mapping/edit/assignment-key'
import {
    assignmentsById,
    openProposals,
} from '../../../mapping/edit/open-proposals'
import { programRows, type RowGroup } from '../../../mapping/edit/subject-rows'
import type { ProgramFacts } from '../../../mapping/suggest/metadata-facts'
import type { Proposal } from '../../../mapping/suggest/proposals'
import { useEditor } from '../editor-context'

const bySubject = (
    proposals: readonly Proposal[],
    assigned: ReadonlyMap<string, readonly Assignment[]>
): ReadonlyMap<string, readonly Proposal[]> => {
    const byId = new Map<string, Proposal[]>()
    for (const proposal of openProposals(proposals, assigned)) {
        const id = idOfSubject(proposal.subject)
        byId.set(id, [...(byId.get(id) ?? []), proposal])
    }
    return byId
}

/** The rows of a program as the draft stands. */
export const useProgramRows = (program: ProgramFacts): readonly RowGroup[] => {
    const { draft, facts, proposals } = useEditor()
    return useMemo(() => {
        const assigned = assignmentsById(draft)
        return programRows(
            { facts, assigned, proposals: bySubject(proposals, assigned) },
            program
        )
    }, [draft, facts, proposals, program])
}
