import type { Assignment } from '../../../mapping/edit/assignment'
import { fieldsOfAssignment } from '../../../mapping/edit/assignment-key'
import type { Mapping } from '../../../mapping/mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { Proposal } from '../../../mapping/suggest/proposals'
import {
    type AssignmentChoice,
    choiceKey,
    choiceOf,
} from './assignment-choices'
import { assignmentDraft } from './assignment-draft'
import { choicesFor } from './choices-for'

/** The key of the choice that an assignment is. */
export const keyOf = (one: Assignment): string | undefined => {
    const choice = choiceOf(one)
    return choice && choiceKey(choice)
}

/** What a field can be, and what it is even where that does not fit. */
export const choicesWith = (
    field: FieldFacts,
    initial: Assignment | undefined
): readonly AssignmentChoice[] => {
    const choices = choicesFor(field)
    const now = initial && choiceOf(initial)
    return now && !choices.map(choiceKey).includes(choiceKey(now))
        ? [now, ...choices]
        : choices
}

interface StartContext {
    readonly draft: Mapping
    readonly proposals: readonly Proposal[]
}

/** A choice starts from what is suggested for it, else from what the field's metadata tells. */
export const startFrom = (
    choice: AssignmentChoice,
    field: FieldFacts,
    { draft, proposals }: StartContext
): Assignment =>
    proposals
        .map(({ assignment }) => assignment)
        .find(
            (one) =>
                fieldsOfAssignment(one)[0] === field.id &&
                keyOf(one) === choiceKey(choice)
        ) ?? assignmentDraft(choice, field, draft)
