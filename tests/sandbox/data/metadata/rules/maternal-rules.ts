import { names } from '../specs'
import type { ProgramRulesSpec } from './rule-specs'

/** Rules of antenatal contacts. */
export const maternalRules: ProgramRulesSpec = {
    program: 'maternal',
    variables: {
        lmp: { from: 'this-event', element: 'lmp' },
        upperPressure: { from: 'this-event', element: 'ancSystolic' },
        lowerPressure: { from: 'this-event', element: 'ancDiastolic' },
    },
    rules: {
        dueDate: {
            stage: 'antenatal',
            name: 'Due date from the last period',
            condition: 'd2:hasValue(#{lmp})',
            action: {
                does: 'ASSIGN',
                at: 'edd',
                data: 'd2:addDays(#{lmp}, 280)',
            },
        },
        dangerousPressure: {
            stage: 'antenatal',
            name: 'Dangerous pressure in pregnancy',
            condition: '#{upperPressure} >= 160 || #{lowerPressure} >= 110',
            action: {
                does: 'SHOWWARNING',
                at: 'ancSystolic',
                says: names(
                    'Dangerous in pregnancy: measure again and send her to the hospital',
                    "Dangereux pendant la grossesse : mesurez encore et envoyez-la à l'hôpital",
                    'خطر في الحمل: أعد القياس وحولها إلى المستشفى'
                ),
            },
        },
    },
}
