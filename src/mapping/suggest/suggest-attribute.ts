import type { FieldView } from './field-view'
import { inOwnOrOtherWords, type Verdict } from './rule'
import {
    ATTRIBUTE_RULES,
    byValueType,
    PERSON_RULES,
} from './rules/attribute-rules'

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

const OTHER: Verdict = {
    kind: 'other',
    concept: undefined,
    confidence: 0.5,
    reasons: [],
}

/** What an attribute of the person means: who else it is of, then what its name says, then its type. */
export const attributeVerdict = (view: FieldView): Verdict =>
    inOwnOrOtherWords(view, [...ATTRIBUTE_RULES, ...PERSON_RULES]) ??
    byType(view) ??
    OTHER
