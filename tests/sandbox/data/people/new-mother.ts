import type { Clock } from '../dates'
import { ancBp, planned, problem } from './record'
import type { EnrollmentSpec, EventSpec, PersonMaker, Values } from './record'

const contact = (on: string, values: Values): EventSpec => ({
    stage: 'antenatal',
    on,
    values: { dangerHeadache: 'false', dangerBleeding: 'false', ...values },
})

const firstChild = ({ ago }: Clock): EnrollmentSpec => ({
    program: 'maternal',
    enrolled: ago(1300),
    incident: ago(1390),
    status: 'COMPLETED',
    completed: ago(1068),
    events: [
        contact(ago(1300), {
            lmp: ago(1390),
            edd: ago(1110),
            ...ancBp('112/70'),
            weight: '61.0',
        }),
        contact(ago(1180), {
            ...ancBp('116/72'),
            weight: '66.5',
            fundalHeight: '30',
        }),
        {
            stage: 'delivery',
            on: ago(1112),
            place: 'palmHospital',
            values: {
                deliveryDate: ago(1112),
                deliveryMode: 'VAGINAL',
                birthOutcome: 'LIVE',
                birthWeight: '3150',
                bloodLoss: '250',
            },
        },
        {
            stage: 'postnatal',
            on: ago(1070),
            values: { ...ancBp('114/70'), breastfeeding: 'true' },
        },
    ],
})

const secondChild = ({ ago, ahead }: Clock): EnrollmentSpec => ({
    program: 'maternal',
    enrolled: ago(200),
    incident: ago(282),
    events: [
        contact(ago(200), {
            lmp: ago(282),
            edd: ago(2),
            ...ancBp('118/76'),
            weight: '64.2',
            haemoglobin: '11.6',
            urineProtein: 'NEG',
        }),
        contact(ago(90), {
            ...ancBp('138/88'),
            weight: '71.0',
            fundalHeight: '27',
            fetalHeartRate: '140',
            presentation: 'BREECH',
            urineProtein: 'TRACE',
        }),
        contact(ago(34), {
            ...ancBp('166/112'),
            weight: '76.8',
            fundalHeight: '33',
            fetalHeartRate: '162',
            presentation: 'CEPHALIC',
            haemoglobin: '10.9',
            urineProtein: 'P3',
            dangerHeadache: 'true',
            dangerVision: 'true',
            reducedMovements: 'true',
            note: 'Sent to Palm Road Hospital by ambulance',
        }),
        {
            stage: 'delivery',
            on: ago(33),
            place: 'palmHospital',
            values: {
                deliveryDate: ago(33),
                deliveryMode: 'CAESAREAN',
                birthOutcome: 'LIVE',
                birthWeight: '2180',
                bloodLoss: '700',
            },
        },
        ...afterBirth(ago),
        planned('postnatal', ahead(9)),
    ],
})

const afterBirth = (ago: Clock['ago']): EventSpec[] => [
    {
        stage: 'postnatal',
        on: ago(30),
        place: 'palmHospital',
        values: {
            ...ancBp('154/98'),
            temperature: '38.2',
            haemoglobin: '8.7',
            feverAfterBirth: 'true',
            breastfeeding: 'true',
        },
    },
    {
        stage: 'postnatal',
        on: ago(19),
        values: {
            ...ancBp('136/86'),
            temperature: '36.8',
            haemoglobin: '9.9',
            dangerHeadache: 'false',
            dangerVision: 'false',
            feverAfterBirth: 'false',
            breastfeeding: 'true',
        },
    },
]

/** Two pregnancies; the second ended in severe pre-eclampsia and a caesarean. */
export const newMother: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Ngozi',
        familyName: 'Eze',
        sex: 'FEMALE',
        birthDate: clock.born(29, 310),
        nationalId: 'SB-6120-08',
        phone: '+99900100500',
    },
    enrollments: [
        firstChild(clock),
        secondChild(clock),
        {
            program: 'outpatient',
            enrolled: clock.ago(34),
            events: [
                problem(clock.ago(34), ['O14', 'ACTIVE'], {
                    problemOnset: clock.ago(34),
                }),
                problem(clock.ago(19), ['O14', 'RESOLVED'], {
                    problemOnset: clock.ago(34),
                    problemEnd: clock.ago(19),
                }),
            ],
        },
    ],
})
