import {
    birthEvent,
    growthVisit,
    vaccinesDue,
    vaccinesGiven,
    vaccineSlots,
} from '../child-visits'
import type { Child } from '../child-visits'
import type { PersonMaker } from '../record'

/** The child of `newMother`, born small by caesarean. */
export const newMothersBaby: PersonMaker = ({ ago }) => {
    const child: Child = { sex: 'FEMALE', born: ago(33) }
    const [atBirth, atSixWeeks] = vaccineSlots
    return {
        place: 'kolimaCentre',
        attributes: {
            givenName: 'Chiamaka',
            familyName: 'Eze',
            sex: child.sex,
            birthDate: child.born,
            childNumber: 'CH-0210',
            motherName: 'Ngozi Eze',
            phone: '+99900100500',
        },
        enrollments: [
            {
                program: 'childHealth',
                enrolled: child.born,
                events: [
                    {
                        ...birthEvent(
                            child,
                            { weeks: 35, grams: 2180 },
                            { deliveryMode: 'CAESAREAN', apgarFive: '8' }
                        ),
                        place: 'palmHospital',
                    },
                    ...(atBirth ? [vaccinesGiven(child, atBirth, 1)] : []),
                    growthVisit(child, { age: 14, weight: -2.6, height: -2.4 }),
                    growthVisit(child, { age: 29, weight: -2.1, height: -2.2 }),
                    ...(atSixWeeks ? [vaccinesDue(child, atSixWeeks)] : []),
                ],
            },
        ],
    }
}
