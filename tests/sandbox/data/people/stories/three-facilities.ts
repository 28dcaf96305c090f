import type { Clock } from '../../dates'
import { ancBp, bp, planned, problem } from '../record'
import type { EnrollmentSpec, EventSpec, PersonMaker } from '../record'

const clinics = ({ ago }: Clock): EventSpec[] => [
    {
        stage: 'visit',
        on: ago(610),
        values: {
            ...bp('118/74'),
            temperature: '38.9',
            diagnosis: 'B54',
            medicine: 'AL',
            dose: '4 tablets twice a day for 3 days',
        },
    },
    {
        stage: 'visit',
        on: ago(330),
        place: 'missionClinic',
        values: {
            ...bp('116/72'),
            pulse: '74',
            weight: '58.8',
            diagnosis: 'K29',
            noAllergy: 'true',
        },
    },
    {
        stage: 'visit',
        on: ago(45),
        place: 'kolimaCentre',
        values: {
            ...bp('112/70'),
            pulse: '80',
            weight: '62.0',
            pregnant: 'true',
            diagnosis: 'N39',
            allergySubstance: 'SULFA',
            allergyReaction: 'Blisters in the mouth',
        },
    },
    problem(ago(330), ['K29', 'INACTIVE'], { problemOnset: ago(340) }),
]

const pregnancy = ({ ago, ahead }: Clock): EnrollmentSpec => ({
    program: 'maternal',
    place: 'kolimaCentre',
    enrolled: ago(100),
    incident: ago(190),
    events: [
        {
            stage: 'antenatal',
            on: ago(100),
            values: {
                lmp: ago(190),
                edd: ahead(90),
                ...ancBp('110/70'),
                weight: '60.4',
                haemoglobin: '11.9',
                urineProtein: 'NEG',
            },
        },
        {
            stage: 'antenatal',
            on: ago(50),
            values: {
                ...ancBp('112/70'),
                weight: '61.8',
                fundalHeight: '20',
                fetalHeartRate: '146',
                urineProtein: 'NEG',
            },
        },
        planned('antenatal', ahead(1)),
    ],
})

/** A woman who was seen at a health post, a clinic and a health centre. */
export const threeFacilities: PersonMaker = (clock) => ({
    place: 'baruPost',
    attributes: {
        givenName: 'Awa',
        familyName: 'Diop',
        sex: 'FEMALE',
        birthDate: clock.born(26, 301),
        nationalId: 'SB-6611-72',
        phone: '+99900100650',
        village: 'Lower Baru',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: clock.ago(610),
            events: clinics(clock),
        },
        pregnancy(clock),
    ],
})
