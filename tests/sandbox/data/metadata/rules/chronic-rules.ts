import { names } from '../specs'
import type { ProgramRulesSpec } from './rule-specs'

/** Rules of hypertension and diabetes care. */
export const chronicRules: ProgramRulesSpec = {
    program: 'chronic',
    variables: {
        weight: { from: 'this-event', element: 'weight' },
        height: { from: 'this-event', element: 'height' },
        upperPressure: { from: 'this-event', element: 'systolic' },
        diabetic: { from: 'newest-event', element: 'hasDiabetes' },
    },
    rules: {
        massIndex: {
            stage: 'chronicVisit',
            name: 'Body mass index',
            condition: '#{weight} > 0 && #{height} > 0',
            action: {
                does: 'ASSIGN',
                at: 'bodyMassIndex',
                data: 'd2:round(#{weight} * 100000 / (#{height} * #{height})) / 10',
            },
        },
        feetOfDiabetics: {
            stage: 'chronicVisit',
            name: 'Feet only of diabetics',
            condition: '!#{diabetic}',
            action: { does: 'HIDEFIELD', at: 'feet' },
        },
        dangerousPressure: {
            stage: 'chronicVisit',
            name: 'Very high pressure',
            condition: '#{upperPressure} >= 180',
            action: {
                does: 'SHOWWARNING',
                at: 'systolic',
                says: names(
                    'Very high: measure again after rest, treat today',
                    "Très élevée : mesurez encore au repos, traitez aujourd'hui",
                    'مرتفع جدا: أعد القياس بعد الراحة وعالج اليوم'
                ),
            },
        },
    },
}
