import type { Clock } from '../../dates'
import type { PersonSpec } from '../record'
import { tbCourse } from '../tb-course'
import { adult, placeOf, type Invented } from './invented'

const ON_TREATMENT = 8
const FIRST = 24
const STEP = 19

const endOf = (index: number) =>
    index % 4 === 3
        ? { outcome: 'LOST' as const, visitsKept: 3 }
        : {
              outcome:
                  index % 2 === 0 ? ('CURED' as const) : ('FINISHED' as const),
          }

/** TB of the lung: under treatment, or treated in the last years. */
export const generatedTbPatient = (
    clock: Clock,
    index: number,
    number: number
): PersonSpec => {
    const who: Invented = { number, sex: index % 3 === 0 ? 'FEMALE' : 'MALE' }
    const startedDaysAgo =
        index < ON_TREATMENT ? FIRST + index * STEP : 210 + index * 55
    return {
        place: placeOf(who),
        attributes: {
            ...adult(who, clock, 19 + ((index * 9) % 48)),
            tbNumber: `TB-${1000 + number}`,
        },
        enrollments: [
            tbCourse(clock, {
                startedDaysAgo,
                weight: 46 + ((index * 5) % 17),
                ...(index < ON_TREATMENT ? {} : endOf(index)),
            }),
        ],
    }
}
