import { names } from '../specs'
import type { ProgramRulesSpec } from './rule-specs'

/** Rules of TB care. */
export const tbRules: ProgramRulesSpec = {
    program: 'tb',
    variables: {
        yellowEyes: { from: 'this-event', element: 'yellowEyes' },
    },
    rules: {
        harmedLiver: {
            stage: 'tbVisit',
            name: 'Yellow eyes under treatment',
            condition: '#{yellowEyes}',
            action: {
                does: 'SHOWWARNING',
                at: 'yellowEyes',
                says: names(
                    'The liver may be harmed: stop the tablets and send to the hospital',
                    "Le foie peut être atteint : arrêtez les comprimés, envoyez à l'hôpital",
                    'قد يكون الكبد متضررا: أوقف الأقراص وحول إلى المستشفى'
                ),
            },
        },
    },
}
