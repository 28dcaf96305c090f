import type { Clock } from '../../dates'
import { bp, planned, problem } from '../record'
import type { EnrollmentSpec, PersonMaker } from '../record'
import { tbCourse } from '../tb-course'

const hiv = ({ ago, ahead }: Clock): EnrollmentSpec => ({
    program: 'hiv',
    enrolled: ago(1500),
    events: [
        {
            stage: 'hivVisit',
            on: ago(1500),
            values: {
                regimen: 'TLD',
                cd4: '118',
                clinicalStage: 'STAGE_3',
                weight: '56.0',
                tbScreenPositive: 'true',
            },
        },
        ...[1140, 780, 420, 80].map((days) => ({
            stage: 'hivVisit' as const,
            on: ago(days),
            values: {
                regimen: 'TLD',
                regimenDays: '180',
                viralLoad: days > 1000 ? '210' : '0',
                adherence: 'GOOD',
                clinicalStage: 'STAGE_1',
                tbScreenPositive: 'false',
            },
        })),
        planned('hivVisit', ahead(100)),
    ],
})

const chronic = ({ ago, ahead }: Clock): EnrollmentSpec => ({
    program: 'chronic',
    enrolled: ago(700),
    events: [
        {
            stage: 'chronicStart',
            on: ago(700),
            values: { hasHypertension: 'true', hasDiabetes: 'false' },
        },
        ...[
            { days: 700, reading: '168/102', dose: '5 mg once a day' },
            { days: 610, reading: '152/94', dose: '10 mg once a day' },
            { days: 430, reading: '138/86', dose: '10 mg once a day' },
            { days: 85, reading: '134/84', dose: '10 mg once a day' },
        ].map(({ days, reading, dose }) => ({
            stage: 'chronicVisit' as const,
            on: ago(days),
            values: {
                ...bp(reading),
                pulse: '76',
                weight: '66.4',
                medicine: 'AMLODIPINE',
                dose,
                daysSupplied: '90',
                tabletsTaken: 'ALL',
            },
        })),
        planned('chronicVisit', ahead(5)),
    ],
})

/** A man in four programs: HIV, TB that he was cured of, high blood pressure, the clinic. */
export const fourPrograms: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Joseph',
        familyName: 'Banda',
        sex: 'MALE',
        birthDate: clock.born(49, 207),
        nationalId: 'SB-2907-31',
        hivNumber: 'HC-0388',
        tbNumber: 'TB-0141',
        phone: '+99900100640',
        smoker: 'true',
    },
    enrollments: [
        hiv(clock),
        tbCourse(clock, {
            startedDaysAgo: 1480,
            weight: 55.4,
            outcome: 'CURED',
        }),
        chronic(clock),
        {
            program: 'outpatient',
            enrolled: clock.ago(1510),
            events: [
                problem(clock.ago(1480), ['A15', 'RESOLVED'], {
                    problemOnset: clock.ago(1520),
                    problemEnd: clock.ago(1310),
                }),
                problem(clock.ago(700), ['I10', 'ACTIVE'], {
                    problemOnset: clock.ago(700),
                }),
                {
                    stage: 'visit',
                    on: clock.ago(1510),
                    values: {
                        ...bp('142/90'),
                        temperature: '37.9',
                        pulse: '98',
                        weight: '55.6',
                        diagnosis: 'A15',
                        note: 'Coughs for six weeks, sweats at night',
                    },
                },
            ],
        },
    ],
})
