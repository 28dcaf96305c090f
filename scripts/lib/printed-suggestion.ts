import type { FieldSuggestion } from '../../src/mapping/suggest/suggestion'
import { reasonInEnglish } from './reason-in-english'

export interface PrintedSuggestion {
    readonly id: string
    readonly kind: string | null
    readonly concept: string | null
    readonly confidence: number
    readonly reason: string
}

/** A suggestion as the command line prints it. */
export const printedSuggestion = ({
    field,
    kind,
    concept,
    confidence,
    reasons,
}: FieldSuggestion): PrintedSuggestion => ({
    id: field,
    kind: kind ?? null,
    concept: concept ?? null,
    confidence: Math.round(confidence * 100) / 100,
    reason:
        reasons.length === 0
            ? 'Nothing in the metadata says what it is.'
            : `${reasons.map(reasonInEnglish).join('; ')}.`,
})
