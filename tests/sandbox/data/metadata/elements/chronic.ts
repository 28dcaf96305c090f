import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** Hypertension and diabetes care, beside what a visit to the clinic has as well. */
export const chronic = {
    hasHypertension: {
        names: names(
            'Has high blood pressure',
            "A de l'hypertension",
            'لديه ضغط مرتفع'
        ),
        valueType: 'BOOLEAN',
    },
    hasDiabetes: {
        names: names('Has diabetes', 'A un diabète', 'لديه سكري'),
        valueType: 'BOOLEAN',
    },
    hadHeartAttack: {
        names: names(
            'Had a heart attack',
            'A eu un infarctus',
            'أصيب بنوبة قلبية'
        ),
        valueType: 'BOOLEAN',
    },
    hadStroke: {
        names: names('Had a stroke', 'A eu un AVC', 'أصيب بسكتة دماغية'),
        valueType: 'BOOLEAN',
    },
    bodyMassIndex: {
        names: names(
            'Body mass index (kg/m²)',
            'Indice de masse corporelle (kg/m²)',
            'مؤشر كتلة الجسم (كغ/م²)'
        ),
        valueType: 'NUMBER',
    },
    creatinine: {
        names: names(
            'Creatinine (mg/dL)',
            'Créatinine (mg/dL)',
            'كرياتينين (ملغ/دل)'
        ),
        valueType: 'NUMBER',
    },
    feet: {
        names: names('Feet', 'Pieds', 'القدمان'),
        valueType: 'TEXT',
        optionSet: 'feet',
    },
    tabletsTaken: {
        names: names('Tablets taken', 'Comprimés pris', 'أخذ الأقراص'),
        valueType: 'TEXT',
        optionSet: 'tablets',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
