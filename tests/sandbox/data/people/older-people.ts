import type { Clock } from '../dates'
import { bp, problem } from './record'
import type { EventSpec, PersonMaker } from './record'

const lastYear = ({ ago }: Clock): EventSpec[] => [
    {
        stage: 'visit',
        on: ago(520),
        values: {
            ...bp('178/104'),
            pulse: '88',
            weight: '70.2',
            diagnosis: 'I10',
        },
    },
    {
        stage: 'visit',
        on: ago(431),
        values: {
            ...bp('196/118'),
            pulse: '104',
            respiratoryRate: '24',
            oxygenSaturation: '91',
            diagnosis: 'I64',
            note: 'Right side weak since the morning; sent to the hospital',
        },
    },
    problem(ago(520), ['I10', 'ACTIVE'], { problemOnset: ago(4000) }),
    problem(ago(431), ['I64', 'ACTIVE'], { problemOnset: ago(431) }),
    { stage: 'visit', on: ago(420), status: 'SKIPPED' },
]

/** A man who died of a stroke. */
export const deceased: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Abdoulaye',
        familyName: 'Traore',
        sex: 'MALE',
        birthDate: clock.born(77, 30),
        nationalId: 'SB-1949-03',
        deathDate: clock.ago(428),
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: clock.ago(520),
            status: 'COMPLETED',
            completed: clock.ago(428),
            comment: 'Died at Palm Road Hospital',
            events: lastYear(clock),
        },
    ],
})

/** A woman who does not know her day of birth. */
export const estimatedAge: PersonMaker = (clock) => ({
    place: 'baruPost',
    attributes: {
        givenName: 'Zeinab',
        familyName: 'Hassan',
        sex: 'FEMALE',
        birthDate: `${clock.born(70).slice(0, 4)}-01-01`,
        birthDateEstimated: 'true',
        village: 'Upper Baru',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: clock.ago(210),
            events: [
                {
                    stage: 'visit',
                    on: clock.ago(210),
                    values: {
                        ...bp('158/86'),
                        pulse: '70',
                        weight: '51.0',
                        diagnosis: 'M17',
                        medicine: 'PARACETAMOL',
                        dose: '500 mg when in pain',
                    },
                },
                problem(clock.ago(210), ['M17', 'ACTIVE']),
                problem(clock.ago(209), ['I50', 'IN_ERROR'], {
                    problemNote: 'Meant for the next patient in the book',
                }),
            ],
        },
    ],
})
