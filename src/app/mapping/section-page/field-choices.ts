import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { Choice } from '../form/form-fields'
import { type KnownNames, programName } from '../known-names'
import { stagePlace } from './where-text'

/** Where a field stands first: attributes by program, elements by stage. */
const groupOf = ({ places }: FieldFacts, known: KnownNames): string => {
    const [place] = places
    if (!place) {
        return ''
    }
    return place.stage === undefined
        ? programName(place.program, known)
        : stagePlace(place.stage, known)
}

/** Fields to choose from, under the first form that asks them. */
export const fieldChoices = (
    fields: readonly FieldFacts[],
    known: KnownNames
): readonly Choice<string>[] =>
    fields.map((field) => ({
        value: field.id,
        label: field.names[0],
        group: groupOf(field, known),
    }))
