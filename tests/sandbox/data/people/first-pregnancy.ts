import { ancBp, bp, planned } from './record'
import type { EventSpec, PersonMaker, Values } from './record'

const contact = (on: string, values: Values): EventSpec => ({
    stage: 'antenatal',
    on,
    values: { dangerHeadache: 'false', dangerBleeding: 'false', ...values },
})

/** Pregnant for the first time, with her name in Arabic letters. */
export const arabicName: PersonMaker = ({ ago, ahead, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'ليلى',
        familyName: 'المنصوري',
        sex: 'FEMALE',
        birthDate: born(24, 77),
        nationalId: 'SB-8841-33',
        village: 'شارع النخيل',
    },
    enrollments: [
        {
            program: 'maternal',
            enrolled: ago(40),
            incident: ago(130),
            events: [
                contact(ago(40), {
                    lmp: ago(130),
                    edd: ahead(150),
                    ...ancBp('108/66'),
                    weight: '58.3',
                    haemoglobin: '12.4',
                    urineProtein: 'NEG',
                }),
                contact(ago(10), {
                    ...ancBp('110/68'),
                    weight: '59.5',
                    fundalHeight: '17',
                    fetalHeartRate: '152',
                    note: 'تشعر بتحسن والغثيان أقل',
                }),
                planned('antenatal', ahead(18)),
            ],
        },
        {
            program: 'outpatient',
            enrolled: ago(400),
            events: [
                {
                    stage: 'visit',
                    on: ago(400),
                    values: { ...bp('106/64'), pulse: '76', diagnosis: 'J06' },
                },
            ],
        },
    ],
})
