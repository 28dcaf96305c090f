import type { Rule } from '../rule'
import { NOTE_WORDS } from '../words/administrative'
import { OUTCOME_WORDS, SERVICE_WORDS, SOCIAL_WORDS } from '../words/care'
import { list } from '../words/list'
import { SYMPTOM_PLACES, SYMPTOM_WORDS } from '../words/symptoms'

/** A remark about a test or drug is a remark. */
export const COMMENT_RULES: readonly Rule[] = [
    {
        kind: 'note',
        says: list(
            'comment*, remark*, remarque*, note, notes, narrative*, observations, comentario*, observaciones, additional information, informations complementaires'
        ),
        holds: ['text'],
        confidence: 0.85,
    },
]

/** What is left when nothing clinical fits. */
export const PLAIN_RULES: readonly Rule[] = [
    {
        kind: 'note',
        says: NOTE_WORDS,
        holds: ['text'],
        unless: [...SYMPTOM_WORDS],
        confidence: 0.8,
    },
    { kind: 'service', says: SERVICE_WORDS, confidence: 0.75 },
    { kind: 'outcome', says: OUTCOME_WORDS, confidence: 0.75 },
    { kind: 'social', says: SOCIAL_WORDS, confidence: 0.75 },
    { kind: 'symptom', says: SYMPTOM_WORDS, confidence: 0.75 },
    {
        kind: 'symptom',
        section: SYMPTOM_PLACES,
        holds: ['flag', 'coded', 'text'],
        confidence: 0.6,
    },
]
