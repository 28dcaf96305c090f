import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** One visit in HIV care. */
export const hiv = {
    regimen: {
        names: names('Regimen', 'Protocole', 'نظام العلاج'),
        valueType: 'TEXT',
        optionSet: 'regimen',
    },
    regimenDays: {
        names: names(
            'Regimen days supplied',
            'Jours de traitement',
            'أيام الصرف'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    viralLoad: {
        names: names(
            'Viral load (copies/mL)',
            'Charge virale (copies/mL)',
            'الحمل الفيروسي (نسخة/مل)'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    cd4: {
        names: names('CD4 count (/mm³)', 'CD4 (/mm³)', 'خلايا CD4 (/مم³)'),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    clinicalStage: {
        names: names('Clinical stage', 'Stade clinique', 'المرحلة السريرية'),
        valueType: 'TEXT',
        optionSet: 'clinicalStage',
    },
    adherence: {
        names: names('Adherence', 'Observance', 'الالتزام بالعلاج'),
        valueType: 'TEXT',
        optionSet: 'adherence',
    },
    tbScreenPositive: {
        names: names(
            'TB screening positive',
            'Dépistage TB positif',
            'فحص السل إيجابي'
        ),
        valueType: 'BOOLEAN',
    },
    oralThrush: {
        names: names('Oral thrush', 'Candidose buccale', 'قلاع فموي'),
        valueType: 'BOOLEAN',
    },
    herpesZoster: {
        names: names('Shingles', 'Zona', 'الهربس النطاقي'),
        valueType: 'BOOLEAN',
    },
    cotrimoxazole: {
        names: names(
            'Takes cotrimoxazole',
            'Prend du cotrimoxazole',
            'يتناول كوتريموكسازول'
        ),
        valueType: 'BOOLEAN',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
