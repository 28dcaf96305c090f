import { assign } from '../../../mapping/edit/assign'
import { chosenPrograms } from '../../../mapping/edit/chosen-programs'
import type { Mapping } from '../../../mapping/mapping'
import type {
    FieldFacts,
    MetadataFacts,
} from '../../../mapping/suggest/metadata-facts'
import {
    type AssignmentChoice,
    choiceKey,
    choicesOfKind,
} from '../assignment-form/assignment-choices'
import { assignmentDraft } from '../assignment-form/assignment-draft'
import { fitsField } from '../assignment-form/fits-field'

/** Fields of the programs that were chosen. */
const fieldsOfChosen = (
    draft: Mapping,
    facts: MetadataFacts
): readonly FieldFacts[] => {
    const chosen = new Set(chosenPrograms(draft, facts))
    return [...facts.fields.values()].filter(({ places }) =>
        places.some(({ program }) => chosen.has(program))
    )
}

const isOffered = (choice: AssignmentChoice, { kind }: FieldFacts): boolean =>
    choicesOfKind(kind).map(choiceKey).includes(choiceKey(choice))

/** Fields of the chosen programs that can be a thing on the chart and are not yet. */
export const fittingFields = (
    choice: AssignmentChoice,
    draft: Mapping,
    facts: MetadataFacts
): readonly FieldFacts[] =>
    fieldsOfChosen(draft, facts).filter((field) => {
        if (!isOffered(choice, field)) {
            return false
        }
        const one = assignmentDraft(choice, field, draft)
        return fitsField(one, field) && assign(draft, one) !== draft
    })
