import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { type AssignmentChoice, choicesOfKind } from './assignment-choices'
import { assignmentDraft } from './assignment-draft'
import { fitsField, NOTHING } from './fits-field'

/** What a field can be: by whether it is of the person or of an event, and by what its values are. */
export const choicesFor = (field: FieldFacts): readonly AssignmentChoice[] =>
    choicesOfKind(field.kind).filter((choice) =>
        fitsField(assignmentDraft(choice, field, NOTHING), field)
    )
