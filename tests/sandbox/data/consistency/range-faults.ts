import type { ElementKey } from '../metadata/data-elements'
import { keysOf } from '../metadata/keys'
import { eachPerson, factsOf, happened, valueOf } from './facts'
import type { Demo, DemoEvent, DemoPerson } from './read-data'

/** Beyond these a living person is hardly met: a slip of the pen, not a disease. */
const POSSIBLE = {
    systolic: [60, 260],
    ancSystolic: [60, 260],
    diastolic: [30, 160],
    ancDiastolic: [30, 160],
    pulse: [35, 220],
    temperature: [33, 42],
    respiratoryRate: [8, 90],
    oxygenSaturation: [60, 100],
    weight: [1, 180],
    height: [40, 205],
    glucose: [30, 600],
    hba1c: [4, 16],
    creatinine: [0.3, 12],
    bodyMassIndex: [12, 55],
    haemoglobin: [3, 20],
    fundalHeight: [8, 44],
    fetalHeartRate: [90, 190],
    birthWeight: [500, 5500],
    birthLength: [28, 58],
    headCircumference: [26, 56],
    muac: [80, 230],
    gestationAtBirth: [24, 43],
    apgarFive: [0, 10],
    bloodLoss: [0, 4000],
    viralLoad: [0, 10_000_000],
    cd4: [1, 2000],
    daysSupplied: [1, 200],
    regimenDays: [1, 200],
    tbRegimenDays: [1, 200],
    tbDosesMissed: [0, 31],
} satisfies Partial<Record<ElementKey, readonly [number, number]>>

const outOfRange = (person: DemoPerson): string[] =>
    keysOf(POSSIBLE).flatMap((element) => {
        const [low = 0, high = 0] = POSSIBLE[element]
        return factsOf(person, element)
            .filter(({ value }) => Number(value) < low || Number(value) > high)
            .map(({ on, value }) => `${element} ${value} on ${on}`)
    })

const LEAST_PULSE_PRESSURE = 15

const pressureFaults = (event: DemoEvent): string[] =>
    (
        [
            ['systolic', 'diastolic'],
            ['ancSystolic', 'ancDiastolic'],
        ] as const
    ).flatMap(([upper, lower]) => {
        const gap =
            Number(valueOf(event, upper)) - Number(valueOf(event, lower))
        return gap < LEAST_PULSE_PRESSURE
            ? [`${upper} and ${lower} ${gap} apart in ${event.event}`]
            : []
    })

const bodyMassFaults = (event: DemoEvent): string[] => {
    const index = Number(valueOf(event, 'bodyMassIndex'))
    const metres = Number(valueOf(event, 'height')) / 100
    const expected = Number(valueOf(event, 'weight')) / (metres * metres)
    return valueOf(event, 'bodyMassIndex') !== undefined &&
        !(Math.abs(index - expected) < 0.06)
        ? [`body mass index ${index} for ${expected}`]
        : []
}

const LARGEST_CHANGE = 0.25
const GROWN_UP = 40

const weightJumps = (person: DemoPerson): string[] => {
    const weights = factsOf(person, 'weight').map(({ value }) => Number(value))
    return weights.flatMap((weight, at) => {
        const before = weights[at - 1] ?? weight
        const change = Math.abs(weight - before) / before
        return before > GROWN_UP && change > LARGEST_CHANGE
            ? [`from ${before} to ${weight} kg`]
            : []
    })
}

/** Values that no clinician would believe. */
export const rangeFaults = (demo: Demo): string[] =>
    eachPerson(demo, (person) => [
        ...outOfRange(person),
        ...weightJumps(person),
        ...happened(person).flatMap(pressureFaults),
        ...happened(person).flatMap(bodyMassFaults),
    ])
