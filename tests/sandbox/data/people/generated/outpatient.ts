import type { Clock } from '../../dates'
import {
    bp,
    planned,
    problem,
    type EventSpec,
    type PersonSpec,
    type Values,
} from '../record'
import { adult, around, placeOf, type Invented } from './invented'

/** What an adult comes for, with what is measured and given then. */
const COMPLAINTS: readonly Values[] = [
    {
        diagnosis: 'B54',
        temperature: '38.7',
        pulse: '102',
        medicine: 'AL',
        dose: '4 tablets twice a day for 3 days',
    },
    {
        diagnosis: 'J18',
        temperature: '38.4',
        respiratoryRate: '27',
        oxygenSaturation: '93',
        medicine: 'AMOXICILLIN',
        dose: '1 g three times a day for 5 days',
    },
    {
        diagnosis: 'J06',
        temperature: '37.2',
        medicine: 'PARACETAMOL',
        dose: '1 g when needed, at most 3 g a day',
    },
    {
        diagnosis: 'A09',
        temperature: '37.1',
        pulse: '92',
        medicine: 'ORS_ZINC',
        dose: 'One litre of salts a day',
    },
    { diagnosis: 'K29', pulse: '74', note: 'Pain before meals, no blood' },
    {
        diagnosis: 'L03',
        temperature: '37.6',
        medicine: 'AMOXICILLIN',
        dose: '500 mg three times a day for 7 days',
    },
    { diagnosis: 'Z00', pulse: '70', noAllergy: 'true' },
]

const visit = (on: string, index: number, at: number): EventSpec => ({
    stage: 'visit',
    on,
    values: {
        ...bp(
            `${112 + ((index * 7 + at * 5) % 22)}/${68 + ((index + at * 3) % 14)}`
        ),
        weight: (55 + ((index * 11) % 27) + at * 0.4).toFixed(1),
        ...around(COMPLAINTS, index + at * 2),
    },
})

/** An adult who comes to the clinic now and then. */
export const generatedOutpatient = (
    clock: Clock,
    index: number,
    number: number
): PersonSpec => {
    const who: Invented = { number, sex: index % 2 === 0 ? 'MALE' : 'FEMALE' }
    const days = [760, 410, 190, 21].slice(index % 3).map((day) => day + index)
    const first = days[0] ?? 0
    return {
        place: placeOf(who),
        attributes: adult(who, clock, 17 + ((index * 13) % 60)),
        enrollments: [
            {
                program: 'outpatient',
                enrolled: clock.ago(first),
                events: [
                    ...days.map((day, at) => visit(clock.ago(day), index, at)),
                    ...(index % 4 === 1
                        ? [
                              problem(clock.ago(first), ['J45', 'ACTIVE'], {
                                  problemOnset: clock.ago(first + 2000),
                              }),
                          ]
                        : []),
                    ...(index % 3 === 0
                        ? [planned('visit', clock.ahead(index % 10))]
                        : []),
                ],
            },
        ],
    }
}
