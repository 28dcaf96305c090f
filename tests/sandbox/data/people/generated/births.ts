import type { ChildSex } from '../growth-curve'

/** A birth as both records tell it: the mother's and the child's. */
export interface Birth {
    daysAgo: number
    /** Length of the pregnancy in days. */
    gestation: number
    grams: number
    sex: ChildSex
    mode: 'VAGINAL' | 'CAESAREAN'
}

const gestationOf = (index: number): number =>
    index % 7 === 3 ? 247 : 266 + ((index * 5) % 19)

/** The number of the woman who bore the child of that index. */
export const motherNumber = (index: number): number => 200 + index

/** Births of the last ten months, one every three weeks. */
export const births: readonly Birth[] = Array.from(
    { length: 14 },
    (_, index) => {
        const gestation = gestationOf(index)
        return {
            daysAgo: 6 + index * 21,
            gestation,
            grams: 3150 + (gestation - 274) * 22 + ((index * 130) % 390) - 180,
            sex: index % 2 === 0 ? 'MALE' : 'FEMALE',
            mode: index % 5 === 2 ? 'CAESAREAN' : 'VAGINAL',
        }
    }
)
