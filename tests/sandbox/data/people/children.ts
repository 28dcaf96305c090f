import { problem } from './record'
import type { EventSpec, PersonMaker, Values } from './record'

const visit = (on: string, values: Values): EventSpec => ({
    stage: 'visit',
    on,
    values,
})

/** A boy of five, with pneumonia and weight that falters and comes back. */
export const childOfFive: PersonMaker = ({ ago, born }) => ({
    place: 'baruPost',
    attributes: {
        givenName: 'Emmanuel',
        familyName: 'Mensah',
        sex: 'MALE',
        birthDate: born(5, 100),
        village: 'Lower Baru',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(600),
            events: [
                visit(ago(600), {
                    weight: '13.4',
                    height: '94',
                    diagnosis: 'Z00',
                }),
                visit(ago(410), {
                    temperature: '37.2',
                    weight: '12.6',
                    height: '97.5',
                    diagnosis: 'A09',
                    medicine: 'ORS_ZINC',
                    dose: '20 mg zinc once a day for 10 days',
                }),
                visit(ago(220), { weight: '14.8', height: '101' }),
                visit(ago(33), {
                    temperature: '38.8',
                    pulse: '132',
                    respiratoryRate: '44',
                    oxygenSaturation: '89',
                    weight: '16.1',
                    height: '105',
                    diagnosis: 'J18',
                    medicine: 'AMOXICILLIN',
                    dose: '500 mg twice a day for 5 days',
                    allergySubstance: 'PEANUT',
                    allergyReaction: 'Lips swell',
                }),
                problem(ago(410), ['E44', 'RESOLVED'], {
                    problemOnset: ago(410),
                    problemEnd: ago(220),
                }),
                problem(ago(33), ['J18', 'ACTIVE'], { problemOnset: ago(36) }),
            ],
        },
    ],
})

/** A boy of fifteen with sickle cell disease and crises that come back. */
export const adolescent: PersonMaker = ({ ago, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Moussa',
        familyName: 'Keita',
        sex: 'MALE',
        birthDate: born(15, 222),
        nationalId: 'SB-7700-45',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(900),
            events: [
                problem(ago(900), ['D57', 'ACTIVE'], {
                    problemOnset: born(14),
                }),
                problem(ago(75), ['D57', 'RECURRENCE'], {
                    problemOnset: ago(75),
                    problemNote: 'Third painful crisis this year',
                }),
                visit(ago(75), {
                    systolic: '118',
                    diastolic: '66',
                    temperature: '37.8',
                    pulse: '112',
                    oxygenSaturation: '94',
                    weight: '44.0',
                    diagnosis: 'D57',
                    medicine: 'PARACETAMOL',
                    dose: '1 g three times a day',
                }),
            ],
        },
    ],
})
