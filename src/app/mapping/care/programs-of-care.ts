import { chosenPrograms } from '../../../mapping/edit/chosen-programs'
import type { Mapping } from '../../../mapping/mapping'
import type {
    MetadataFacts,
    StageFacts,
} from '../../../mapping/suggest/metadata-facts'

export interface ProgramOfCare {
    readonly id: string
    readonly name: string
    readonly stages: readonly StageFacts[]
}

/** The chosen programs, and those that are named all the same, even when they are gone. */
export const programsOfCare = (
    draft: Mapping,
    facts: MetadataFacts,
    named: readonly string[]
): readonly ProgramOfCare[] => {
    const ids = new Set([...chosenPrograms(draft, facts), ...named])
    return [...ids].map((id) => {
        const program = facts.programs.find((one) => one.id === id)
        return {
            id,
            name: program?.names[0] ?? id,
            stages: program?.stages ?? [],
        }
    })
}
