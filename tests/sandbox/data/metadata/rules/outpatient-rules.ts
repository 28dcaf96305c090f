import { names } from '../specs'
import type { ProgramRulesSpec } from './rule-specs'

/** Rules of visits to the clinic. */
export const outpatientRules: ProgramRulesSpec = {
    program: 'outpatient',
    variables: {
        sex: { from: 'attribute', attribute: 'sex' },
        upperPressure: { from: 'this-event', element: 'systolic' },
        lowerPressure: { from: 'this-event', element: 'diastolic' },
        temperature: { from: 'this-event', element: 'temperature' },
    },
    rules: {
        menAreNotPregnant: {
            stage: 'visit',
            name: 'No question about pregnancy for men',
            condition: "A{sex} == 'MALE'",
            action: { does: 'HIDEFIELD', at: 'pregnant' },
        },
        pressureUpsideDown: {
            stage: 'visit',
            name: 'Diastolic above systolic',
            condition:
                'd2:hasValue(#{upperPressure}) && d2:hasValue(#{lowerPressure}) && #{lowerPressure} >= #{upperPressure}',
            action: {
                does: 'SHOWERROR',
                at: 'diastolic',
                says: names(
                    'The diastolic pressure must be below the systolic one',
                    'La pression diastolique doit être inférieure à la systolique',
                    'يجب أن يكون الانبساطي أقل من الانقباضي'
                ),
            },
        },
        highFever: {
            stage: 'visit',
            name: 'High fever',
            condition: '#{temperature} >= 39',
            action: {
                does: 'SHOWWARNING',
                at: 'temperature',
                says: names(
                    'High fever: test for malaria, look for danger signs',
                    'Forte fièvre : testez le paludisme, cherchez les signes de danger',
                    'حمى شديدة: افحص الملاريا وابحث عن علامات الخطر'
                ),
            },
        },
    },
}
