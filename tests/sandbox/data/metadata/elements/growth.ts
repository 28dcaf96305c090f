import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** Growth of a child, beside the weight and height of `vitals`. */
export const growth = {
    measuredLying: {
        names: names('Measured lying down', 'Mesuré couché', 'قيس مستلقيا'),
        valueType: 'BOOLEAN',
    },
    headCircumference: {
        names: names(
            'Head circumference (cm)',
            'Périmètre crânien (cm)',
            'محيط الرأس (سم)'
        ),
        valueType: 'NUMBER',
    },
    muac: {
        names: names(
            'Mid-upper arm (mm)',
            'Périmètre brachial (mm)',
            'محيط منتصف العضد (مم)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    bothFeetSwollen: {
        names: names(
            'Both feet swollen',
            'Œdème des deux pieds',
            'تورم القدمين'
        ),
        valueType: 'BOOLEAN',
    },
    feeding: {
        names: names('Feeding', 'Alimentation', 'التغذية'),
        valueType: 'TEXT',
        optionSet: 'feeding',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
