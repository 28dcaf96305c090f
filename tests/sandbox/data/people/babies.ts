import type { Clock } from '../dates'
import { dose, planned, problem } from './record'
import type { EventSpec, PersonMaker, Values } from './record'

const visit = (on: string, values: Values): EventSpec => ({
    stage: 'visit',
    on,
    values,
})

/** Nine days old. */
export const newborn: PersonMaker = ({ ago, ahead }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Adama',
        familyName: 'Bangura',
        sex: 'MALE',
        birthDate: ago(9),
        village: 'Old Market, Kolima',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(9),
            events: [
                visit(ago(8), {
                    temperature: '36.6',
                    pulse: '142',
                    respiratoryRate: '46',
                    weight: '2.35',
                    height: '46.5',
                    diagnosis: 'P07',
                }),
                visit(ago(2), {
                    temperature: '35.2',
                    pulse: '156',
                    respiratoryRate: '62',
                    weight: '2.28',
                    note: 'Feeds slowly; kept warm skin to skin',
                }),
                dose(ago(8), 'BCG', '1'),
                dose(ago(8), 'OPV', '0'),
                dose(ago(8), 'HEPB', '0'),
                planned('immunization', ahead(33)),
                problem(ago(8), ['P07', 'ACTIVE'], { problemOnset: ago(9) }),
            ],
        },
    ],
})

const infantDoses = ({ ago }: Clock): EventSpec[] => [
    dose(ago(210), 'BCG', '1'),
    dose(ago(210), 'OPV', '0'),
    ...['OPV', 'PENTA', 'PCV', 'ROTA'].map((name) => dose(ago(168), name, '1')),
    ...['OPV', 'PENTA', 'PCV', 'ROTA'].map((name) => dose(ago(138), name, '2')),
    dose(ago(104), 'PENTA', '3'),
]

/** Seven months old, with a hot day of malaria and one vaccine late. */
export const infant: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Kadiatu',
        familyName: 'Sesay',
        sex: 'FEMALE',
        birthDate: clock.ago(212),
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: clock.ago(210),
            events: [
                ...infantDoses(clock),
                planned('immunization', clock.ago(34)),
                visit(clock.ago(104), { weight: '5.9', height: '61.5' }),
                visit(clock.ago(18), {
                    temperature: '39.4',
                    pulse: '168',
                    respiratoryRate: '54',
                    weight: '6.8',
                    diagnosis: 'B54',
                    medicine: 'AL',
                    dose: '1 tablet twice a day for 3 days',
                }),
                problem(clock.ago(18), ['B54', 'RESOLVED'], {
                    problemOnset: clock.ago(20),
                    problemEnd: clock.ago(11),
                }),
            ],
        },
    ],
})
