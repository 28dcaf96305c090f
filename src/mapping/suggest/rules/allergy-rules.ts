import type { Rule } from '../rule'
import { list } from '../words/list'

const ALLERGY_WORDS = list(`
    allerg*, alergi*, anaphyla*, hypersensib*, hypersensit*, intoleran*
`)

/** Allergies by name, and whatever stands in a section of allergies. */
export const ALLERGY_RULES: readonly Rule[] = [
    {
        kind: 'allergy',
        says: ALLERGY_WORDS,
        unless: list(
            'reason*, date, update, counsel*, rhinitis, conjunctivitis, treat*, asthma'
        ),
        outside: list('adverse event*, mapi, aefi, esavi, manifestation*'),
        holds: ['flag', 'coded', 'text'],
        confidence: 0.9,
    },
    {
        kind: 'allergy',
        within: ALLERGY_WORDS,
        holds: ['flag', 'coded', 'text'],
        unless: list('update, do you want, confirm*'),
        confidence: 0.9,
    },
]
