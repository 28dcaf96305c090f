/** Sex as the curve of growth depends on it. */
export type ChildSex = 'FEMALE' | 'MALE'

interface Body {
    weight: number
    height: number
    head: number
    arm: number
}

const MONTHS = [0, 1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60]

// Rounded to what looks right in a demo: no reference to judge a real child by.
const CURVES: Readonly<Record<ChildSex, Record<keyof Body, number[]>>> = {
    MALE: {
        weight: [
            3.3, 4.5, 5.6, 6.4, 7, 7.9, 8.9, 9.6, 10.9, 12.2, 14.3, 16.3, 18.3,
        ],
        height: [
            50, 54.7, 58.4, 61.4, 63.9, 67.6, 72, 75.7, 82.3, 87.8, 96, 103,
            110,
        ],
        head: [
            34.5, 37.3, 39.1, 40.5, 41.6, 43.3, 45, 46, 47.4, 48.3, 49.5, 50.2,
            50.7,
        ],
        arm: [105, 114, 124, 132, 137, 142, 146, 148, 151, 155, 160, 164, 168],
    },
    FEMALE: {
        weight: [
            3.2, 4.2, 5.1, 5.8, 6.4, 7.3, 8.2, 8.9, 10.2, 11.5, 13.9, 16.1,
            18.2,
        ],
        height: [
            49, 53.7, 57.1, 59.8, 62.1, 65.7, 70.1, 74, 80.7, 86.4, 95.1, 102.7,
            109.4,
        ],
        head: [
            33.9, 36.5, 38.3, 39.5, 40.6, 42.2, 43.8, 44.9, 46.2, 47.2, 48.5,
            49.3, 49.9,
        ],
        arm: [103, 111, 120, 128, 132, 138, 142, 144, 148, 152, 157, 162, 166],
    },
}

const DAYS_A_MONTH = 30.4375

const between = (values: readonly number[], ageDays: number): number => {
    const month = ageDays / DAYS_A_MONTH
    const after = MONTHS.findIndex((known) => known > month)
    const last = values[values.length - 1] ?? 0
    if (after < 1) {
        return last
    }
    const [from = 0, to = 0] = MONTHS.slice(after - 1, after + 1)
    const [low = 0, high = 0] = values.slice(after - 1, after + 1)
    return low + ((high - low) * (month - from)) / (to - from)
}

/** How far a child is from the middle of its age, in spreads: 0 is the middle, -3 far too little. */
export interface Departure {
    weight: number
    height: number
}

// one spread, as a part of the middle
const SPREAD = { weight: 0.1, height: 0.033, head: 0.028, arm: 0.078 }

/** The measures of a child of that age. */
export const bodyAt = (
    sex: ChildSex,
    ageDays: number,
    { weight, height }: Departure
): Body => {
    const curve = CURVES[sex]
    const measure = (of: keyof Body, departure: number) =>
        between(curve[of], ageDays) * (1 + departure * SPREAD[of])
    return {
        weight: measure('weight', weight),
        height: measure('height', height),
        head: measure('head', height / 2),
        arm: measure('arm', weight),
    }
}
