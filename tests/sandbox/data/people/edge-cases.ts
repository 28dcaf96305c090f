import { bp, problem } from './record'
import type { PersonMaker } from './record'

/** Enrolled, never seen. */
export const noEvents: PersonMaker = ({ ago, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Chinedu',
        familyName: 'Okafor',
        sex: 'MALE',
        birthDate: born(46, 5),
    },
    enrollments: [{ program: 'outpatient', enrolled: ago(3), events: [] }],
})

/** Nobody wrote down the sex. */
export const noSex: PersonMaker = ({ ago, born }) => ({
    place: 'baruPost',
    attributes: {
        givenName: 'Alex',
        familyName: 'Toure',
        birthDate: born(31, 60),
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(90),
            events: [
                {
                    stage: 'visit',
                    on: ago(90),
                    status: 'ACTIVE',
                    values: { ...bp('124/78'), pulse: '70', diagnosis: 'K29' },
                },
            ],
        },
    ],
})

/** Values that do not fit their type, and options that no longer exist: old imports leave such. */
export const brokenValues: PersonMaker = ({ ago, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Ibrahim',
        familyName: 'Conteh',
        sex: 'MALE',
        birthDate: born(52, 180),
        nationalId: 'SB-2744-70',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(1500),
            events: [
                {
                    stage: 'visit',
                    on: ago(1500),
                    values: {
                        ...bp('134/86'),
                        weight: 'seventy',
                        diagnosis: 'OLD-FEVER',
                    },
                },
                problem(ago(1490), ['K29', 'DORMANT'], {
                    problemOnset: '31/02/2021',
                }),
                {
                    stage: 'visit',
                    on: ago(140),
                    values: {
                        ...bp('128/82'),
                        weight: '71.4',
                        diagnosis: 'K29',
                    },
                },
            ],
        },
    ],
})

/** Text with markup and quotes, which must stay text. */
export const markupText: PersonMaker = ({ ago, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Aminata "Mina"',
        familyName: "N'<b>Jallow</b>",
        sex: 'FEMALE',
        birthDate: born(27, 99),
        village: 'House & garden <script>alert("1")</script>',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(51),
            comment: 'Says she is "only <b>visiting</b>"',
            events: [
                {
                    stage: 'visit',
                    on: ago(51),
                    comment: '<i>left</i> before the end',
                    values: {
                        ...bp('118/76'),
                        diagnosis: 'J06',
                        note: 'Cough <b>better</b>, says it\'s "nothing" & {{count}} days',
                    },
                },
            ],
        },
    ],
})

/** Seen only in the other district, where the clinic of the demo may not look. */
export const otherDistrict: PersonMaker = ({ ago, born }) => ({
    place: 'tessuraClinic',
    attributes: {
        givenName: 'Grace',
        familyName: 'Achieng',
        sex: 'FEMALE',
        birthDate: born(50, 14),
        nationalId: 'SB-4000-09',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: ago(300),
            events: [
                {
                    stage: 'visit',
                    on: ago(300),
                    values: { ...bp('126/80'), pulse: '68', diagnosis: 'Z00' },
                },
            ],
        },
    ],
})
