import type { FieldView } from './field-view'
import type { FieldFacts } from './metadata-facts'
import { CONTACT_RULES } from './rules/contact-rules'
import { PERSON_RULES } from './rules/person-rules'
import { inOwnOrOtherWords, type Verdict } from './verdict'

/** What the value type says alone. */
const byValueType = ({
    valueType,
}: FieldFacts): 'photo' | 'phone' | 'email' | undefined => {
    switch (valueType) {
        case 'IMAGE':
            return 'photo'
        case 'PHONE_NUMBER':
            return 'phone'
        case 'EMAIL':
            return 'email'
        default:
            return undefined
    }
}

const byType = (view: FieldView): Verdict | undefined => {
    const kind = byValueType(view.field)
    return (
        kind && {
            kind,
            concept: undefined,
            confidence: 0.85,
            reasons: [{ found: 'value-type', words: view.field.valueType }],
        }
    )
}

const RULES = [...CONTACT_RULES, ...PERSON_RULES]

const OTHER: Verdict = {
    kind: 'other',
    concept: undefined,
    confidence: 0.5,
    reasons: [],
}

/** What an attribute of the person means: who else it is of, then what its name says, then its type. */
export const attributeVerdict = (view: FieldView): Verdict =>
    inOwnOrOtherWords(view, RULES, PERSON_RULES) ?? byType(view) ?? OTHER
