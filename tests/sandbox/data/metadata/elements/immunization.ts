import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** One dose of a vaccine. */
export const immunization = {
    vaccine: {
        names: names('Vaccine', 'Vaccin', 'اللقاح'),
        valueType: 'TEXT',
        optionSet: 'vaccine',
    },
    doseNumber: {
        names: names('Dose number', 'Numéro de dose', 'رقم الجرعة'),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    batch: {
        names: names('Batch', 'Lot', 'رقم الدفعة'),
        valueType: 'TEXT',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
