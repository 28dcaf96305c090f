import { bp, planned, problem } from './record'
import type { EventSpec, PersonMaker, Values } from './record'

const visit = (on: string, values: Values): EventSpec => ({
    stage: 'hivVisit',
    on,
    values,
})

/** Known only to HIV care, so that other staff see a person with nothing but a hidden program. */
export const hivOnly: PersonMaker = ({ ago, ahead, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Kwame',
        familyName: 'Asante',
        sex: 'MALE',
        birthDate: born(41, 12),
        nationalId: 'SB-3055-61',
        hivNumber: 'HC-0203',
    },
    enrollments: [
        {
            program: 'hiv',
            enrolled: ago(2200),
            events: [
                visit(ago(2200), {
                    regimen: 'TLE',
                    cd4: '640',
                    clinicalStage: 'STAGE_1',
                    weight: '74.0',
                }),
                visit(ago(900), {
                    regimen: 'TLD',
                    viralLoad: '0',
                    adherence: 'GOOD',
                }),
                visit(ago(170), {
                    regimen: 'TLD',
                    regimenDays: '180',
                    viralLoad: '0',
                    weight: '76.5',
                }),
                planned('hivVisit', ahead(10)),
            ],
        },
    ],
})

/** HIV with tuberculosis, and a viral load that treatment does not hold. */
export const hivAndTb: PersonMaker = ({ ago, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Fatou',
        familyName: 'Cisse',
        sex: 'FEMALE',
        birthDate: born(37, 260),
        nationalId: 'SB-9903-12',
        hivNumber: 'HC-0311',
    },
    enrollments: [
        {
            program: 'hiv',
            enrolled: ago(760),
            events: [
                visit(ago(760), {
                    regimen: 'TLD',
                    cd4: '88',
                    clinicalStage: 'STAGE_3',
                    weight: '49.5',
                    tbScreenPositive: 'false',
                    herpesZoster: 'true',
                    cotrimoxazole: 'true',
                }),
                visit(ago(380), {
                    regimen: 'TLD',
                    adherence: 'POOR',
                    viralLoad: '21500',
                    cd4: '140',
                    weight: '48.0',
                }),
                visit(ago(66), {
                    regimen: 'AZL',
                    regimenDays: '30',
                    adherence: 'FAIR',
                    viralLoad: '48200',
                    cd4: '96',
                    weight: '44.8',
                    tbScreenPositive: 'true',
                }),
                planned('hivVisit', ago(36)),
            ],
        },
        {
            program: 'outpatient',
            enrolled: ago(66),
            events: [
                problem(ago(60), ['A15', 'ACTIVE'], { problemOnset: ago(90) }),
                {
                    stage: 'visit',
                    on: ago(66),
                    values: {
                        ...bp('98/58'),
                        temperature: '38.1',
                        pulse: '108',
                        weight: '44.8',
                        diagnosis: 'A15',
                        medicine: 'RHZE',
                        dose: '3 tablets once a day',
                        allergySubstance: 'SULFA',
                    },
                },
            ],
        },
    ],
})
