import type { Clock } from '../../dates'
import { randomFrom, type Random } from '../../random'
import {
    birthEvent,
    growthVisit,
    vaccinesDue,
    vaccinesGiven,
    vaccineSlots,
    type Child,
} from '../child-visits'
import {
    planned,
    problem,
    type EnrollmentSpec,
    type EventSpec,
    type PersonSpec,
} from '../record'
import { births, motherNumber } from './births'
import { startOf } from './child-start'
import {
    familyNameOf,
    identity,
    placeOf,
    womansNameOf,
    type Invented,
} from './invented'

const GROWTH_AGES = [
    42, 98, 183, 274, 365, 457, 548, 730, 910, 1095, 1280, 1460, 1640,
]
const LEAST_BETWEEN_DOSES = 28

/** Visits that took place, with the age at each; the family comes up to ten days late. */
const vaccineVisits = (child: Child, age: number, random: Random) => {
    const events: EventSpec[] = []
    let earliest = 0
    for (const slot of vaccineSlots) {
        const late = slot.age === 0 ? 0 : random.between(0, 10)
        const at = Math.max(slot.age + late, earliest)
        if (at > age) {
            break
        }
        events.push(vaccinesGiven(child, slot, at))
        earliest = at + LEAST_BETWEEN_DOSES
    }
    return events
}

/** The vaccines given, some families without their last visit, and the next ones due. */
const vaccines = (
    child: Child,
    { age, stayedAway }: { age: number; stayedAway: boolean },
    random: Random
): EventSpec[] => {
    const all = vaccineVisits(child, age, random)
    const given = stayedAway && all.length > 1 ? all.slice(0, -1) : all
    const next = vaccineSlots[given.length]
    return [...given, ...(next ? [vaccinesDue(child, next)] : [])]
}

const growth = (child: Child, age: number, random: Random): EventSpec[] => {
    const weight = (random.next() + random.next() - 1) * 1.7
    const height = weight * 0.6 + (random.next() - 0.5)
    return GROWTH_AGES.map((at) => at + random.between(0, 9))
        .filter((at) => at <= age)
        .map((at) =>
            growthVisit(child, {
                age: at,
                weight: weight + (random.next() - 0.5) * 0.3,
                height: height + (random.next() - 0.5) * 0.1,
            })
        )
}

const nextGrowth = ({ ahead }: Clock, number: number): EventSpec =>
    planned('growth', ahead(number % 60))

const malaria = (
    { ago }: Clock,
    daysAgo: number,
    weight: number
): EnrollmentSpec => ({
    program: 'outpatient',
    enrolled: ago(daysAgo),
    events: [
        {
            stage: 'visit',
            on: ago(daysAgo),
            values: {
                temperature: '38.9',
                pulse: '138',
                respiratoryRate: '36',
                weight: weight.toFixed(1),
                diagnosis: 'B54',
                medicine: 'AL',
                dose:
                    weight < 15
                        ? '1 tablet twice a day for 3 days'
                        : '2 tablets twice a day for 3 days',
            },
        },
        problem(ago(daysAgo), ['B54', 'RESOLVED'], {
            problemOnset: ago(daysAgo + 2),
            problemEnd: ago(daysAgo - 5),
        }),
    ],
})

const RECENT = 20

const lastWeight = (events: readonly EventSpec[]): number =>
    Math.max(...events.map(({ values }) => Number(values?.weight ?? 0)))

/** An illness of late for every fourth child that has outgrown the first months. */
const illnesses = (
    clock: Clock,
    number: number,
    grown: readonly EventSpec[]
): EnrollmentSpec[] =>
    number % 4 === 0 && grown.length > 2
        ? [malaria(clock, RECENT, lastWeight(grown))]
        : []

const OTHER_HOMES = 700

/** A child under five; the first ones are those that the generated mothers bore. */
export const generatedChild = (
    clock: Clock,
    index: number,
    number: number
): PersonSpec => {
    const { daysAgo: age, gestation, grams, sex, mode } = startOf(index)
    const who: Invented = { number, sex }
    const home = births[index] ? motherNumber(index) : OTHER_HOMES + index
    const child: Child = { sex, born: clock.ago(age) }
    const random = randomFrom(number)
    const grown = growth(child, age, random)
    const events = [
        birthEvent(
            child,
            { weeks: Math.floor(gestation / 7), grams },
            { deliveryMode: mode }
        ),
        ...grown,
        ...vaccines(child, { age, stayedAway: index % 6 === 5 }, random),
        nextGrowth(clock, number),
    ]
    return {
        place: placeOf({ ...who, number: home }),
        attributes: {
            ...identity(who, home),
            birthDate: child.born,
            childNumber: `CH-${1000 + number}`,
            motherName: `${womansNameOf(home)} ${familyNameOf(home)}`,
        },
        enrollments: [
            { program: 'childHealth', enrolled: child.born, events },
            ...illnesses(clock, number, grown),
        ],
    }
}
