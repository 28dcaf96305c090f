import {
    birthEvent,
    growthVisit,
    vaccinesGiven,
    vaccineSlots,
} from '../child-visits'
import type { Child } from '../child-visits'
import { planned, problem } from '../record'
import type { EventSpec, PersonMaker } from '../record'

/** Age in days, departure of the weight, departure of the height. */
const COURSE: readonly (readonly [number, number, number])[] = [
    [42, -0.3, -0.3],
    [98, -0.4, -0.3],
    [183, -0.8, -0.4],
    [244, -1.7, -0.6],
    [290, -2.5, -0.9],
    [320, -3.2, -1.1],
    [334, -2.9, -1.2],
    [362, -2.3, -1.3],
    [420, -1.6, -1.3],
    [500, -1.1, -1.2],
    [590, -0.8, -1.1],
    [690, -0.6, -1.0],
]

const LOWEST = 320

const remarks = (age: number) =>
    age === LOWEST
        ? {
              medicine: 'AMOXICILLIN' as const,
              dose: '250 mg twice a day for 5 days',
              note: 'Very thin, eats poorly since diarrhoea; therapeutic food begun',
          }
        : {}

const growthOf = (child: Child): EventSpec[] =>
    COURSE.map(([age, weight, height]) =>
        growthVisit(child, { age, weight, height }, remarks(age))
    )

/** A girl who stopped gaining weight at eight months, fell to severe wasting and recovered. */
export const falteringChild: PersonMaker = ({ ago, ahead }) => {
    const child: Child = { sex: 'FEMALE', born: ago(705) }
    return {
        place: 'kolimaCentre',
        attributes: {
            givenName: 'Nafissatou',
            familyName: 'Barry',
            sex: child.sex,
            birthDate: child.born,
            childNumber: 'CH-0012',
            motherName: 'Oumou Barry',
            village: 'Upper Baru',
        },
        enrollments: [
            {
                program: 'childHealth',
                enrolled: child.born,
                events: [
                    birthEvent(child, { weeks: 39, grams: 3050 }),
                    ...growthOf(child),
                    ...vaccineSlots.map((slot) =>
                        vaccinesGiven(child, slot, slot.age)
                    ),
                    planned('growth', ahead(5)),
                ],
            },
            {
                program: 'outpatient',
                enrolled: ago(705 - LOWEST),
                events: [
                    problem(ago(705 - LOWEST), ['E43', 'ACTIVE'], {
                        problemOnset: ago(705 - LOWEST),
                    }),
                    problem(ago(705 - 500), ['E43', 'RESOLVED'], {
                        problemOnset: ago(705 - LOWEST),
                        problemEnd: ago(705 - 500),
                    }),
                ],
            },
        ],
    }
}
