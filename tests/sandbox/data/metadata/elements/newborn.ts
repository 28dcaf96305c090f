import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** What is written down of a birth in the child's own record; the weight is in `birth`. */
export const newborn = {
    gestationAtBirth: {
        names: names(
            'Weeks of pregnancy at birth',
            'Semaines de grossesse à la naissance',
            'أسابيع الحمل عند الولادة'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    birthLength: {
        names: names(
            'Length at birth (cm)',
            'Taille à la naissance (cm)',
            'الطول عند الولادة (سم)'
        ),
        valueType: 'NUMBER',
    },
    apgarFive: {
        names: names(
            'Apgar score at five minutes',
            'Score d’Apgar à cinq minutes',
            'درجة أبغار بعد خمس دقائق'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
