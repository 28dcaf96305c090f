import type { Assignment } from '../../../mapping/edit/assignment'
import type { Mapping } from '../../../mapping/mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { AssignmentChoice } from './assignment-choices'
import {
    allergyDraft,
    medicineDraft,
    pregnancyDraft,
    problemDraft,
} from './care-draft'
import { resultDraft, vitalDraft } from './measure-draft'
import { personDraft } from './person-draft'
import { vaccineDraft } from './vaccine-draft'

/** What a choice starts with: as much as the field's own metadata tells. */
export const assignmentDraft = (
    choice: AssignmentChoice,
    field: FieldFacts,
    mapping: Mapping
): Assignment => {
    switch (choice.section) {
        case 'person':
            return personDraft(choice.as, field)
        case 'vitals':
            return vitalDraft(choice.concept, field, mapping)
        case 'results':
            return resultDraft(choice.concept, field, mapping)
        case 'problems':
            return problemDraft(choice.kind, field)
        case 'allergies':
            return allergyDraft(field)
        case 'medications':
            return medicineDraft(field)
        case 'immunizations':
            return vaccineDraft(field)
        case 'pregnancy':
            return pregnancyDraft(choice.as, field)
        case 'left-out':
            return { section: 'left-out', id: field.id }
    }
}
