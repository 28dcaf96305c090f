import type { Clock } from '../dates'
import { bp, planned, problem } from './record'
import type { EventSpec, PersonMaker, Values } from './record'

const sugarVisit = (on: string, values: Values): EventSpec => ({
    stage: 'visit',
    on,
    values: { diagnosis: 'E11', medicine: 'METFORMIN', ...values },
})

const sugarVisits = ({ ago }: Clock): EventSpec[] => [
    sugarVisit(ago(820), {
        ...bp('142/88'),
        weight: '92.4',
        height: '171',
        glucose: '246',
        hba1c: '10.1',
        dose: '500 mg twice a day',
        noAllergy: 'true',
    }),
    sugarVisit(ago(640), {
        ...bp('138/86'),
        weight: '90.1',
        glucose: '188',
        hba1c: '8.4',
        dose: '1 g twice a day',
    }),
    sugarVisit(ago(450), {
        ...bp('136/82'),
        weight: '88.0',
        glucose: '142',
        hba1c: '7.2',
        dose: '1 g twice a day',
    }),
    sugarVisit(ago(250), {
        ...bp('134/84'),
        weight: '87.2',
        glucose: '151',
        dose: '1 g twice a day',
    }),
    sugarVisit(ago(62), {
        ...bp('148/90'),
        weight: '89.6',
        glucose: '214',
        hba1c: '9.3',
        dose: '1 g twice a day',
        secondMedicine: 'GLICLAZIDE',
        secondDose: '30 mg once a day',
        note: 'Worked abroad for three months without tablets',
    }),
]

/** A man with diabetes whose sugar improves, then slips. */
export const diabetic: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Youssef',
        familyName: 'Ben Salem',
        sex: 'MALE',
        birthDate: clock.born(58, 200),
        nationalId: 'SB-2231-90',
        phone: '+99900100400',
        smoker: 'true',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: clock.ago(820),
            events: [
                ...sugarVisits(clock),
                problem(clock.ago(820), ['E11', 'ACTIVE'], {
                    problemOnset: clock.ago(900),
                }),
                problem(clock.ago(62), ['I10', 'ACTIVE'], {
                    problemCertainty: 'PROVISIONAL',
                }),
                planned('visit', clock.ago(2)),
            ],
        },
    ],
})
