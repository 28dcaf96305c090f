import type { Mapping } from '../mapping'
import type { MetadataFacts, ProgramFacts } from '../suggest/metadata-facts'
import { idOfSubject, subjectOf } from './assignment-key'
import { assignmentsOf } from './assignments-of'

/** Programs about the mapping's type of person. */
export const programsOfType = (
    facts: MetadataFacts,
    trackedEntityType: string
): readonly ProgramFacts[] =>
    facts.programs.filter(
        (program) => program.trackedEntityType === trackedEntityType
    )

const isMapped = (
    { id, stages }: ProgramFacts,
    ids: ReadonlySet<string>
): boolean =>
    ids.has(id) ||
    stages.some(
        (stage) =>
            ids.has(stage.id) || stage.fields.some((field) => ids.has(field))
    )

/**
 * The programs that were chosen. A mapping that names none, as one written by hand may, is taken to
 * be about the programs of which it maps a field.
 */
export const chosenPrograms = (
    mapping: Mapping,
    facts: MetadataFacts
): readonly string[] => {
    if (mapping.programs.length > 0) {
        return mapping.programs
    }
    const ids = new Set(
        assignmentsOf(mapping)
            .filter(({ section }) => section !== 'person')
            .map((one) => idOfSubject(subjectOf(one)))
    )
    return programsOfType(facts, mapping.person.trackedEntityType)
        .filter((program) => isMapped(program, ids))
        .map(({ id }) => id)
}

/** Adds a program to the chosen ones, or takes it out; what it maps stays. */
export const toggleProgram = (
    mapping: Mapping,
    facts: MetadataFacts,
    program: string
): Mapping => {
    const chosen = chosenPrograms(mapping, facts)
    return {
        ...mapping,
        programs: chosen.includes(program)
            ? chosen.filter((id) => id !== program)
            : [...chosen, program],
    }
}

/** The facts of the chosen programs alone, which is what suggestions are made from. */
export const factsOfChosen = (
    facts: MetadataFacts,
    chosen: readonly string[]
): MetadataFacts => ({
    ...facts,
    programs: facts.programs.filter(({ id }) => chosen.includes(id)),
})

/** The type that most programs are about: nearly everywhere the only one that is a person. */
export const commonType = (facts: MetadataFacts): string | undefined => {
    const counts = new Map<string, number>()
    for (const { trackedEntityType } of facts.programs) {
        if (trackedEntityType) {
            const count = counts.get(trackedEntityType) ?? 0
            counts.set(trackedEntityType, count + 1)
        }
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
