import { addDays } from '../dates'
import { bodyAt, type ChildSex, type Departure } from './growth-curve'
import { planned, type EventSpec, type Values } from './record'

/** A child as its visits need it. */
export interface Child {
    sex: ChildSex
    born: string
}

const LYING_UNTIL = 731
const ARM_FROM = 183

const feedingAt = (age: number): string =>
    age < 180 ? 'BREAST' : age < 700 ? 'MIXED' : 'FAMILY'

/** When a child was measured, and how far it then was from the middle of its age. */
interface Measured extends Departure {
    /** In days. */
    age: number
}

/** Growth measured at an age. */
export const growthVisit = (
    { sex, born }: Child,
    { age, ...departure }: Measured,
    more: Values = {}
): EventSpec => {
    const body = bodyAt(sex, age, departure)
    return {
        stage: 'growth',
        on: addDays(born, age),
        values: {
            weight: body.weight.toFixed(age < LYING_UNTIL ? 2 : 1),
            height: body.height.toFixed(1),
            measuredLying: String(age < LYING_UNTIL),
            headCircumference: body.head.toFixed(1),
            ...(age < ARM_FROM ? {} : { muac: String(Math.round(body.arm)) }),
            bothFeetSwollen: 'false',
            feeding: feedingAt(age),
            ...more,
        },
    }
}

/** What is written down on the day of birth. */
export const birthEvent = (
    { sex, born }: Child,
    { weeks, grams }: { weeks: number; grams: number },
    more: Values = {}
): EventSpec => {
    const { height, head } = bodyAt(sex, 0, {
        weight: 0,
        height: (grams - 3300) / 450,
    })
    return {
        stage: 'childBirth',
        on: born,
        values: {
            gestationAtBirth: String(weeks),
            birthWeight: String(grams),
            birthLength: height.toFixed(1),
            headCircumference: head.toFixed(1),
            apgarFive: '9',
            deliveryMode: 'VAGINAL',
            ...more,
        },
    }
}

interface Slot {
    /** Age in days. */
    age: number
    doses: Values
}

/** The schedule of the country: birth, 6, 10 and 14 weeks, 9, 15 and 18 months. */
export const vaccineSlots: readonly Slot[] = [
    { age: 0, doses: { doseBcg: '1', doseHepB: '0', doseOpv: '0' } },
    {
        age: 42,
        doses: { dosePenta: '1', doseOpv: '1', dosePcv: '1', doseRota: '1' },
    },
    {
        age: 70,
        doses: { dosePenta: '2', doseOpv: '2', dosePcv: '2', doseRota: '2' },
    },
    {
        age: 98,
        doses: { dosePenta: '3', doseOpv: '3', dosePcv: '3', doseIpv: '1' },
    },
    { age: 274, doses: { doseMr: '1', doseIpv: '2' } },
    { age: 457, doses: { doseMr: '2' } },
    { age: 548, doses: { doseDtp: '4' } },
]

/** The vaccines of one slot, given at an age. */
export const vaccinesGiven = (
    { born }: Child,
    { doses }: Slot,
    age: number
): EventSpec => ({
    stage: 'childVaccines',
    on: addDays(born, age),
    values: { ...doses, batch: `L${addDays(born, age).slice(2, 7)}` },
})

/** The next vaccines, planned for the day on which they are due. */
export const vaccinesDue = ({ born }: Child, { age }: Slot): EventSpec =>
    planned('childVaccines', addDays(born, age))
