import type { Clock } from '../../dates'
import { bp, planned } from '../record'
import type { EventSpec, Values } from '../record'

const visit = (on: string, values: Values): EventSpec => ({
    stage: 'visit',
    on,
    values: { pregnant: 'true', ...values },
})

const methyldopa = (dose: string): Values => ({
    diagnosis: 'O13',
    medicine: 'METHYLDOPA',
    dose,
    daysSupplied: '28',
})

/** Visits to the clinic in this pregnancy, some on the day of an antenatal contact. */
export const clinicInPregnancy = ({ ago, ahead }: Clock): EventSpec[] => [
    visit(ago(120), {
        ...bp('130/82'),
        pulse: '84',
        weight: '69.0',
        ...methyldopa('250 mg twice a day'),
        note: 'Pregnant: amlodipine changed for methyldopa',
    }),
    visit(ago(58), {
        ...bp('138/88'),
        pulse: '86',
        weight: '69.6',
        ...methyldopa('250 mg twice a day'),
    }),
    visit(ago(30), {
        ...bp('150/94'),
        pulse: '88',
        weight: '70.8',
        ...methyldopa('250 mg three times a day'),
    }),
    visit(ago(12), {
        ...bp('162/104'),
        pulse: '92',
        temperature: '36.9',
        respiratoryRate: '20',
        oxygenSaturation: '97',
        weight: '72.6',
        ...methyldopa('500 mg three times a day'),
        note: 'Measured twice, ten minutes apart. Told to come at once if headache returns.',
    }),
    planned('visit', ago(9)),
    planned('visit', ahead(16)),
]
