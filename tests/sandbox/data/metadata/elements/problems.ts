import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec } from '../specs'

/** One entry of the problem list. */
export const problems = {
    problem: {
        names: names('Problem', 'Problème', 'المشكلة'),
        valueType: 'TEXT',
        optionSet: 'diagnosis',
    },
    problemStatus: {
        names: names('Status', 'État', 'الحالة'),
        valueType: 'TEXT',
        optionSet: 'problemStatus',
    },
    problemCertainty: {
        names: names('Certainty', 'Certitude', 'درجة اليقين'),
        valueType: 'TEXT',
        optionSet: 'certainty',
    },
    problemOnset: {
        names: names('Since', 'Depuis', 'منذ'),
        valueType: 'DATE',
    },
    problemEnd: {
        names: names('Ended on', 'Terminé le', 'انتهت في'),
        valueType: 'DATE',
    },
    problemNote: {
        names: names('Problem note', 'Note sur le problème', 'ملاحظة المشكلة'),
        valueType: 'LONG_TEXT',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
