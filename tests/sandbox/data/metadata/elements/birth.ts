import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** Delivery and the weeks after. */
export const birth = {
    deliveryDate: {
        names: names('Born on', 'Né le', 'تاريخ الولادة'),
        valueType: 'DATE',
    },
    deliveryMode: {
        names: names(
            'Mode of delivery',
            "Mode d'accouchement",
            'طريقة الولادة'
        ),
        valueType: 'TEXT',
        optionSet: 'deliveryMode',
    },
    birthOutcome: {
        names: names('Birth outcome', 'Issue de la naissance', 'نتيجة الولادة'),
        valueType: 'TEXT',
        optionSet: 'birthOutcome',
    },
    birthWeight: {
        names: names(
            'Birth weight (g)',
            'Poids de naissance (g)',
            'وزن المولود (غ)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    bloodLoss: {
        names: names(
            'Blood loss (mL)',
            'Perte de sang (mL)',
            'فقدان الدم (مل)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    breastfeeding: {
        names: names('Breastfeeding', 'Allaitement', 'رضاعة طبيعية'),
        valueType: 'BOOLEAN',
    },
    feverAfterBirth: {
        names: names(
            'Fever after birth',
            'Fièvre après la naissance',
            'حمى النفاس'
        ),
        valueType: 'BOOLEAN',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
