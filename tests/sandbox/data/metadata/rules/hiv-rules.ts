import { names } from '../specs'
import type { ProgramRulesSpec } from './rule-specs'

/** Rules of HIV care. */
export const hivRules: ProgramRulesSpec = {
    program: 'hiv',
    variables: { copies: { from: 'this-event', element: 'viralLoad' } },
    rules: {
        notSuppressed: {
            stage: 'hivVisit',
            name: 'Virus not suppressed',
            condition: '#{copies} > 1000',
            action: {
                does: 'SHOWWARNING',
                at: 'viralLoad',
                says: names(
                    'Not suppressed: talk about adherence, test again in three months',
                    "Non supprimée : parlez de l'observance, testez encore dans trois mois",
                    'غير مكبوت: ناقش الالتزام وأعد الفحص بعد ثلاثة أشهر'
                ),
            },
        },
    },
}
