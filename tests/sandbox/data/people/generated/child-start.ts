import { vaccineSlots } from '../child-visits'
import { births, type Birth } from './births'
import { around } from './invented'

const LAST_DAY_UNDER_FIVE = 1826
const DUE_THIS_WEEK = 9

/** The first ones are due for a vaccine this week. */
const ageOf = (index: number): number => {
    const slot = around(vaccineSlots, 1 + (index % (vaccineSlots.length - 1)))
    return index < DUE_THIS_WEEK
        ? slot.age - (index % 7)
        : 60 + ((index * 47) % (LAST_DAY_UNDER_FIVE - 90))
}

/** How a child was born: as its generated mother's record tells, or of its own. */
export const startOf = (index: number): Birth =>
    births[index] ?? {
        daysAgo: ageOf(index - births.length),
        gestation: 270 + (index % 12),
        grams: 2750 + ((index * 190) % 1000),
        sex: index % 2 === 0 ? 'FEMALE' : 'MALE',
        mode: 'VAGINAL',
    }
