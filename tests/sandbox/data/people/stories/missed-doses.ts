import {
    birthEvent,
    growthVisit,
    vaccinesDue,
    vaccinesGiven,
    vaccineSlots,
} from '../child-visits'
import type { Child } from '../child-visits'
import type { EventSpec, PersonMaker } from '../record'

const AGE = 400
const AT_TEN_WEEKS = 2

const givenLate = (child: Child): EventSpec[] =>
    vaccineSlots
        .slice(0, AT_TEN_WEEKS)
        .map((slot) => vaccinesGiven(child, slot, slot.age + 3))

/** A boy of thirteen months whose family moved: nothing after the first doses, measles included. */
export const missedDoses: PersonMaker = ({ ago }) => {
    const child: Child = { sex: 'MALE', born: ago(AGE) }
    return {
        place: 'kolimaCentre',
        attributes: {
            givenName: 'Desmond',
            familyName: 'Kargbo',
            sex: child.sex,
            birthDate: child.born,
            childNumber: 'CH-0013',
            motherName: 'Hawa Kargbo',
            phone: '+99900100610',
        },
        enrollments: [
            {
                program: 'childHealth',
                enrolled: child.born,
                events: [
                    birthEvent(child, { weeks: 40, grams: 3400 }),
                    ...givenLate(child),
                    growthVisit(child, { age: 45, weight: 0.2, height: 0 }),
                    growthVisit(child, {
                        age: 390,
                        weight: -0.9,
                        height: -0.7,
                    }),
                    {
                        stage: 'childVaccines',
                        on: ago(10),
                        values: {
                            reasonNotGiven: 'SICK',
                            note: 'Fever of 39; told to come back next week',
                        },
                    },
                    ...vaccineSlots
                        .slice(AT_TEN_WEEKS)
                        .filter(({ age }) => age < AGE)
                        .map((slot) => vaccinesDue(child, slot)),
                ],
            },
        ],
    }
}
