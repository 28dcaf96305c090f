import type { Clock } from '../../dates'
import { bp } from '../record'
import type { EnrollmentSpec, EventSpec, Values } from '../record'
import { clinicInPregnancy } from './clinic-in-pregnancy'
import { mariamaProblems } from './problems'

const visit = (on: string, values: Values): EventSpec => ({
    stage: 'visit',
    on,
    values,
})

const amlodipine = (dose: string): Values => ({
    diagnosis: 'I10',
    medicine: 'AMLODIPINE',
    dose,
    daysSupplied: '90',
})

const firstYear = ({ ago }: Clock): EventSpec[] => [
    visit(ago(1480), {
        ...bp('138/88'),
        pulse: '96',
        temperature: '38.6',
        weight: '66.5',
        height: '164',
        pregnant: 'false',
        diagnosis: 'B54',
        medicine: 'AL',
        dose: '4 tablets twice a day for 3 days',
        allergySubstance: 'PENICILLIN',
        allergyReaction: 'Rash over the whole body as a child',
    }),
    visit(ago(1452), {
        ...bp('148/94'),
        pulse: '82',
        temperature: '36.7',
        weight: '66.8',
        note: 'Pressure high for the second time, comes back in four weeks',
    }),
    visit(ago(1424), {
        ...bp('152/96'),
        pulse: '80',
        weight: '67.0',
        ...amlodipine('5 mg once a day'),
    }),
    visit(ago(1360), {
        ...bp('142/90'),
        pulse: '78',
        weight: '66.4',
        ...amlodipine('5 mg once a day'),
    }),
    visit(ago(1268), {
        ...bp('138/86'),
        pulse: '76',
        weight: '66.0',
        ...amlodipine('5 mg once a day'),
    }),
    visit(ago(1176), {
        ...bp('144/92'),
        pulse: '80',
        weight: '66.9',
        ...amlodipine('10 mg once a day'),
    }),
]

const middleYears = ({ ago }: Clock): EventSpec[] => [
    visit(ago(1084), {
        ...bp('132/84'),
        pulse: '74',
        weight: '67.2',
        ...amlodipine('10 mg once a day'),
    }),
    visit(ago(966), {
        ...bp('134/82'),
        pulse: '90',
        temperature: '37.9',
        weight: '67.5',
        diagnosis: 'N39',
        medicine: 'NITROFURANTOIN',
        dose: '100 mg twice a day for 5 days',
    }),
    visit(ago(874), {
        ...bp('130/84'),
        pulse: '72',
        weight: '68.1',
        ...amlodipine('10 mg once a day'),
    }),
    visit(ago(690), {
        ...bp('128/80'),
        pulse: '74',
        weight: '68.4',
        diagnosis: 'G43',
        medicine: 'PARACETAMOL',
        dose: '1 g at onset, at most 3 g a day',
        secondMedicine: 'AMLODIPINE',
        secondDose: '10 mg once a day',
    }),
    visit(ago(506), {
        ...bp('136/86'),
        pulse: '76',
        weight: '68.9',
        ...amlodipine('10 mg once a day'),
    }),
    visit(ago(324), {
        ...bp('134/84'),
        pulse: '75',
        weight: '69.2',
        ...amlodipine('10 mg once a day'),
    }),
]

/** Hypertension over four years, and what else came up. */
export const mariamaOutpatient = (clock: Clock): EnrollmentSpec => ({
    program: 'outpatient',
    enrolled: clock.ago(1480),
    events: [
        ...firstYear(clock),
        ...middleYears(clock),
        ...clinicInPregnancy(clock),
        ...mariamaProblems(clock),
    ],
})
