import type { Clock } from '../../dates'
import type { PlaceKey } from '../../places'
import type { PersonSpec } from '../record'
import { FAMILIES, MEN, PLACES, VILLAGES, WOMEN } from './pools'

/** The member of a list at a place that goes round and round. */
export const around = <T>(list: readonly T[], at: number): T => {
    const chosen = list[at % list.length]
    if (chosen === undefined) {
        throw new Error('nothing to choose from')
    }
    return chosen
}

/** One of the invented people: a number of their own, from which the rest follows. */
export interface Invented {
    /** The only one of its kind among all generated people. */
    number: number
    sex: 'FEMALE' | 'MALE'
}

export const placeOf = ({ number }: Invented): PlaceKey =>
    around(PLACES, number)

export const familyNameOf = (number: number): string =>
    around(FAMILIES, number * 5)

export const womansNameOf = (number: number): string =>
    around(WOMEN, number * 7)

/** Names and home, a child's those of its mother's number; the date of birth comes from who knows the age. */
export const identity = (
    { number, sex }: Invented,
    home = number
): PersonSpec['attributes'] => ({
    givenName:
        sex === 'FEMALE' ? womansNameOf(number) : around(MEN, number * 7),
    familyName: familyNameOf(home),
    sex,
    village: around(VILLAGES, home * 3),
    ...(home % 3 === 0
        ? {}
        : { phone: `+9990020${String(home).padStart(4, '0')}` }),
})

const ESTIMATED = 13

/** As `identity`, for someone old enough to have papers; some know only the year of birth. */
export const adult = (
    who: Invented,
    { born }: Clock,
    years: number
): PersonSpec['attributes'] => {
    const { number } = who
    const birthDate = born(years, (number * 37) % 365)
    const estimated = number % ESTIMATED === 0
    return {
        ...identity(who),
        nationalId: `SB-${7000 + number}-${10 + (number % 90)}`,
        ...(estimated
            ? {
                  birthDate: `${birthDate.slice(0, 4)}-01-01`,
                  birthDateEstimated: 'true',
              }
            : { birthDate }),
    }
}
