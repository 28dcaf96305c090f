import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** Measured at a visit. */
export const vitals = {
    systolic: {
        names: names(
            'Systolic pressure (mmHg)',
            'Pression systolique (mmHg)',
            'الضغط الانقباضي (مم زئبق)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    diastolic: {
        names: names(
            'Diastolic pressure (mmHg)',
            'Pression diastolique (mmHg)',
            'الضغط الانبساطي (مم زئبق)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    pulse: {
        names: names('Pulse (/min)', 'Pouls (/min)', 'النبض (/دقيقة)'),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    temperature: {
        names: names(
            'Temperature (°C)',
            'Température (°C)',
            'درجة الحرارة (°م)'
        ),
        valueType: 'NUMBER',
    },
    respiratoryRate: {
        names: names(
            'Breaths (/min)',
            'Fréquence respiratoire (/min)',
            'التنفس (/دقيقة)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    oxygenSaturation: {
        names: names(
            'Oxygen saturation (%)',
            'Saturation en oxygène (%)',
            'تشبع الأكسجين (%)'
        ),
        valueType: 'PERCENTAGE',
    },
    weight: {
        names: names('Weight (kg)', 'Poids (kg)', 'الوزن (كغ)'),
        valueType: 'NUMBER',
    },
    height: {
        names: names('Height (cm)', 'Taille (cm)', 'الطول (سم)'),
        valueType: 'NUMBER',
    },
    glucose: {
        names: names(
            'Fasting glucose (mg/dL)',
            'Glycémie à jeun (mg/dL)',
            'سكر صائم (ملغ/دل)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    hba1c: {
        names: names('HbA1c (%)', 'HbA1c (%)', 'السكر التراكمي (%)'),
        valueType: 'NUMBER',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
