import { planned } from '../record'
import type { EventSpec, PersonMaker, Values } from '../record'

/** Days ago and copies: suppressed for years, then rising. */
const LOADS: readonly (readonly [number, string])[] = [
    [2010, '126000'],
    [1830, '380'],
    [1470, '35'],
    [1110, '0'],
    [750, '0'],
    [390, '45'],
    [180, '2400'],
    [60, '38600'],
]

const MISSING_TABLETS = 200

const visit = (on: string, values: Values): EventSpec => ({
    stage: 'hivVisit',
    on,
    values: { regimen: 'TLD', clinicalStage: 'STAGE_1', ...values },
})

/** HIV under control for five years until the tablets were missed. */
export const risingViralLoad: PersonMaker = ({ ago, ahead, born }) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Tendai',
        familyName: 'Moyo',
        sex: 'MALE',
        birthDate: born(38, 133),
        nationalId: 'SB-3306-18',
        hivNumber: 'HC-0419',
        phone: '+99900100620',
    },
    enrollments: [
        {
            program: 'hiv',
            enrolled: ago(2010),
            events: [
                ...LOADS.map(([days, viralLoad]) =>
                    visit(ago(days), {
                        viralLoad,
                        regimenDays: days > MISSING_TABLETS ? '180' : '30',
                        adherence: days > MISSING_TABLETS ? 'GOOD' : 'POOR',
                        weight: days > MISSING_TABLETS ? '71.5' : '69.0',
                    })
                ),
                visit(ago(28), {
                    adherence: 'FAIR',
                    cd4: '310',
                    weight: '68.6',
                    regimenDays: '30',
                    note: 'Works in the mines, comes home every second month; his brother will remind him',
                }),
                planned('hivVisit', ahead(2)),
            ],
        },
    ],
})
