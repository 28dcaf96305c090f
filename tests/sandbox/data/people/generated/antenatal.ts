import type { Clock } from '../../dates'
import { randomFrom, type Random } from '../../random'
import { ancBp, type EventSpec, type Values } from '../record'

/** Weeks of pregnancy in which a woman is asked to come. */
export const CONTACT_WEEKS = [12, 20, 26, 30, 34, 36, 38, 40]
const TERM = 280
const SECOND_HALF = 140

/** What does not change over a pregnancy. */
interface Pregnancy {
    lmp: (day: number) => string
    rises: boolean
    systolic: number
    weight: number
    random: Random
}

const pressureAt = ({ rises, systolic, random }: Pregnancy, day: number) => {
    const rise = rises ? Math.max(0, day - 190) * 0.42 : 0
    const upper = Math.round(systolic + rise + random.between(-3, 3))
    return ancBp(`${upper}/${Math.round(upper * 0.63) + random.between(-2, 2)}`)
}

const babyAt = ({ random }: Pregnancy, day: number): Values =>
    day < SECOND_HALF
        ? {}
        : {
              fundalHeight: String(Math.round(day / 7) + random.between(-1, 1)),
              fetalHeartRate: String(random.between(126, 154)),
              ...(day > 224 ? { presentation: 'CEPHALIC' } : {}),
          }

const firstTime = ({ lmp, random }: Pregnancy): Values => ({
    lmp: lmp(0),
    edd: lmp(TERM),
    haemoglobin: (random.between(98, 128) / 10).toFixed(1),
    medicine: 'FERROUS',
    dose: '1 tablet once a day',
    daysSupplied: '60',
})

const contact = (
    pregnancy: Pregnancy,
    day: number,
    isFirst: boolean
): EventSpec => ({
    stage: 'antenatal',
    on: pregnancy.lmp(day),
    values: {
        ...(isFirst ? firstTime(pregnancy) : {}),
        ...pressureAt(pregnancy, day),
        weight: (pregnancy.weight + Math.max(0, day - 84) * 0.055).toFixed(1),
        ...babyAt(pregnancy, day),
        urineProtein: pregnancy.rises && day > 240 ? 'P1' : 'NEG',
        dangerHeadache: 'false',
        dangerBleeding: 'false',
    },
})

/** Days of pregnancy on which she came, the first one or two contacts left out. */
export const daysUntil = (lastDay: number, number: number): number[] =>
    CONTACT_WEEKS.slice(number % 3)
        .map((week, index) => week * 7 + ((number + index) % 5))
        .filter((day) => day <= lastDay)

/** A pregnancy that began so many days ago. */
export const begin = (clock: Clock, number: number, startedDaysAgo: number) => {
    const random = randomFrom(number)
    return {
        lmp: (day: number) => clock.ago(startedDaysAgo - day),
        rises: number % 9 === 4,
        systolic: random.between(102, 118),
        weight: random.between(49, 74),
        random,
    }
}

/** What was found on those days of a pregnancy. */
export const contacts = (pregnancy: Pregnancy, days: readonly number[]) =>
    days.map((day, index) => contact(pregnancy, day, index === 0))
