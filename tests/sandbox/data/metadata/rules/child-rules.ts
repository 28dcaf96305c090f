import { names } from '../specs'
import type { ProgramRulesSpec } from './rule-specs'

/** Rules of growth monitoring. */
export const childRules: ProgramRulesSpec = {
    program: 'childHealth',
    variables: {
        birthDate: { from: 'attribute', attribute: 'birthDate' },
        upperArm: { from: 'this-event', element: 'muac' },
    },
    rules: {
        armOfSmallBabies: {
            stage: 'growth',
            name: 'No upper arm before six months',
            condition:
                'd2:hasValue(A{birthDate}) && d2:monthsBetween(A{birthDate}, V{event_date}) < 6',
            action: { does: 'HIDEFIELD', at: 'muac' },
        },
        thinArm: {
            stage: 'growth',
            name: 'Severe wasting',
            condition: 'd2:hasValue(#{upperArm}) && #{upperArm} < 115',
            action: {
                does: 'SHOWWARNING',
                at: 'muac',
                says: names(
                    'Severe wasting: begin therapeutic food, see again in a week',
                    'Émaciation sévère : aliments thérapeutiques, revoir dans une semaine',
                    'هزال شديد: ابدأ الغذاء العلاجي وأعد الفحص بعد أسبوع'
                ),
            },
        },
    },
}
