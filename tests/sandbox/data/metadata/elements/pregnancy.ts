import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** One antenatal contact. */
export const pregnancy = {
    lmp: {
        names: names(
            'First day of last period',
            'Premier jour des dernières règles',
            'أول يوم من آخر دورة'
        ),
        valueType: 'DATE',
    },
    edd: {
        names: names(
            'Expected date of delivery',
            "Date prévue d'accouchement",
            'موعد الولادة المتوقع'
        ),
        valueType: 'DATE',
    },
    ancSystolic: {
        names: names(
            'Systolic in pregnancy (mmHg)',
            'Systolique, grossesse (mmHg)',
            'الانقباضي في الحمل (مم زئبق)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    ancDiastolic: {
        names: names(
            'Diastolic in pregnancy (mmHg)',
            'Diastolique, grossesse (mmHg)',
            'الانبساطي في الحمل (مم زئبق)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    fundalHeight: {
        names: names(
            'Fundal height (cm)',
            'Hauteur utérine (cm)',
            'ارتفاع الرحم (سم)'
        ),
        valueType: 'NUMBER',
    },
    fetalHeartRate: {
        names: names(
            'Fetal heart rate (/min)',
            'Rythme cardiaque fœtal (/min)',
            'نبض الجنين (/دقيقة)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    presentation: {
        names: names('Presentation', 'Présentation', 'مجيء الجنين'),
        valueType: 'TEXT',
        optionSet: 'presentation',
    },
    haemoglobin: {
        names: names(
            'Haemoglobin (g/dL)',
            'Hémoglobine (g/dL)',
            'خضاب الدم (غ/دل)'
        ),
        valueType: 'NUMBER',
    },
    urineProtein: {
        names: names('Urine protein', 'Protéinurie', 'بروتين البول'),
        valueType: 'TEXT',
        optionSet: 'urineProtein',
    },
    dangerHeadache: {
        names: names('Severe headache', 'Maux de tête sévères', 'صداع شديد'),
        valueType: 'BOOLEAN',
    },
    dangerVision: {
        names: names('Blurred vision', 'Vision trouble', 'تشوش الرؤية'),
        valueType: 'BOOLEAN',
    },
    dangerBleeding: {
        names: names('Bleeding', 'Saignement', 'نزيف'),
        valueType: 'BOOLEAN',
    },
    dangerSwelling: {
        names: names(
            'Swollen face or hands',
            'Visage ou mains gonflés',
            'تورم الوجه أو اليدين'
        ),
        valueType: 'BOOLEAN',
    },
    reducedMovements: {
        names: names('Baby moves less', 'Bébé bouge moins', 'قلة حركة الجنين'),
        valueType: 'BOOLEAN',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
