import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** TB care: diagnosis, treatment and outcome. */
export const tb = {
    tbSite: {
        names: names('Site of disease', 'Site de la maladie', 'موضع المرض'),
        valueType: 'TEXT',
        optionSet: 'tbSite',
    },
    rapidTbTest: {
        names: names('Rapid TB test', 'Test rapide de TB', 'فحص السل السريع'),
        valueType: 'TEXT',
        optionSet: 'rapidTb',
    },
    smear: {
        names: names('Sputum smear', 'Frottis de crachat', 'لطاخة البلغم'),
        valueType: 'TEXT',
        optionSet: 'smear',
    },
    tbRegimen: {
        names: names('TB regimen', 'Protocole TB', 'نظام علاج السل'),
        valueType: 'TEXT',
        optionSet: 'tbRegimen',
    },
    tbRegimenDays: {
        names: names(
            'TB days supplied',
            'Jours de traitement TB',
            'أيام علاج السل'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    tbDosesMissed: {
        names: names(
            'Doses missed since last visit',
            'Doses manquées depuis la visite',
            'جرعات فائتة منذ الزيارة'
        ),
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    yellowEyes: {
        names: names('Yellow eyes', 'Yeux jaunes', 'اصفرار العينين'),
        valueType: 'BOOLEAN',
    },
    tbOutcome: {
        names: names('Outcome', 'Issue', 'النتيجة'),
        valueType: 'TEXT',
        optionSet: 'tbOutcome',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
