import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** Assessment, treatment and allergies. */
export const care = {
    pregnant: {
        names: names('Pregnant now', 'Enceinte', 'حامل الآن'),
        valueType: 'BOOLEAN',
    },
    diagnosis: {
        names: names('Diagnosis', 'Diagnostic', 'التشخيص'),
        valueType: 'TEXT',
        optionSet: 'diagnosis',
    },
    medicine: {
        names: names('Medicine', 'Médicament', 'الدواء'),
        valueType: 'TEXT',
        optionSet: 'medicine',
    },
    dose: {
        names: names('Dose and how often', 'Dose et fréquence', 'الجرعة'),
        valueType: 'TEXT',
    },
    daysSupplied: {
        names: names('Days supplied', 'Jours fournis', 'أيام العلاج'),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    secondMedicine: {
        names: names('Second medicine', 'Deuxième médicament', 'الدواء الثاني'),
        valueType: 'TEXT',
        optionSet: 'medicine',
    },
    secondDose: {
        names: names(
            'Dose of second medicine',
            'Dose du deuxième médicament',
            'جرعة الدواء الثاني'
        ),
        valueType: 'TEXT',
    },
    note: {
        names: names('Note', 'Note', 'ملاحظة'),
        valueType: 'LONG_TEXT',
    },
    noAllergy: {
        names: names(
            'No known allergy',
            'Aucune allergie connue',
            'لا توجد حساسية معروفة'
        ),
        valueType: 'TRUE_ONLY',
    },
    allergySubstance: {
        names: names('Allergic to', 'Allergie à', 'حساسية من'),
        valueType: 'TEXT',
        optionSet: 'substance',
    },
    allergyReaction: {
        names: names('What happened', 'Réaction', 'ماذا حدث'),
        valueType: 'TEXT',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
