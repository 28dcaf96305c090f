import { programsOfType } from '../../../mapping/edit/chosen-programs'
import type { Mapping } from '../../../mapping/mapping'
import type { MetadataFacts } from '../../../mapping/suggest/metadata-facts'
import type { Choice } from '../form/form-fields'

/** Stages of the programs of this type of person, under their program. */
export const stageChoices = (
    { person }: Mapping,
    facts: MetadataFacts
): readonly Choice<string>[] =>
    programsOfType(facts, person.trackedEntityType).flatMap((program) =>
        program.stages.map(({ id, names }) => ({
            value: id,
            label: names[0],
            group: program.names[0],
        }))
    )

export const programChoices = (
    { person }: Mapping,
    facts: MetadataFacts
): readonly Choice<string>[] =>
    programsOfType(facts, person.trackedEntityType).map(({ id, names }) => ({
        value: id,
        label: names[0],
    }))
