import type { ElementKey } from '../metadata/data-elements'
import { keysOf } from '../metadata/keys'
import {
    attributeOf,
    daysBetween,
    eachPerson,
    factsOf,
    happened,
    valueOf,
    type Fact,
} from './facts'
import type { Demo, DemoEvent, DemoPerson } from './read-data'

const SIX_WEEKS = 42
const NINE_MONTHS = 270
const ONE_YEAR = 365
const LEAST_BETWEEN = 28

/** Least age in days for a dose from number 1 on; those numbered 0 belong to birth. */
const LEAST_AGE = {
    doseBcg: 0,
    doseHepB: SIX_WEEKS,
    doseOpv: SIX_WEEKS,
    doseIpv: 98,
    dosePenta: SIX_WEEKS,
    dosePcv: SIX_WEEKS,
    doseRota: SIX_WEEKS,
    doseMr: NINE_MONTHS,
    doseDtp: ONE_YEAR,
} satisfies Partial<Record<ElementKey, number>>

const earlyDoses = (person: DemoPerson, born: string): string[] =>
    keysOf(LEAST_AGE).flatMap((vaccine) =>
        factsOf(person, vaccine)
            .filter(({ on, value }) => {
                const least = value === '0' ? 0 : LEAST_AGE[vaccine]
                return daysBetween(born, on) < least
            })
            .map(({ on, value }) => `${vaccine} ${value} on ${on} is too early`)
    )

const isAfter = (dose: Fact, before: Fact): boolean =>
    Number(dose.value) > Number(before.value) &&
    daysBetween(before.on, dose.on) >= LEAST_BETWEEN

const closeDoses = (person: DemoPerson): string[] =>
    keysOf(LEAST_AGE).flatMap((vaccine) => {
        const doses = factsOf(person, vaccine)
        return doses.flatMap((dose, at) => {
            const before = doses[at - 1]
            return before && !isAfter(dose, before)
                ? [`${vaccine} ${dose.value} on ${dose.on} follows too soon`]
                : []
        })
    })

const OUTPATIENT_LEAST: Readonly<Record<string, number>> = {
    PENTA: SIX_WEEKS,
    PCV: SIX_WEEKS,
    ROTA: SIX_WEEKS,
    MR: NINE_MONTHS,
    YF: NINE_MONTHS,
}

const earlyOutpatientDose = (event: DemoEvent, born: string): string[] => {
    const vaccine = valueOf(event, 'vaccine') ?? ''
    const age = daysBetween(born, event.occurredAt ?? '')
    return vaccine && age < (OUTPATIENT_LEAST[vaccine] ?? 0)
        ? [`${vaccine} at ${age} days`]
        : []
}

/** Doses before birth or too young, out of order, or closer than four weeks. */
export const doseFaults = (demo: Demo): string[] =>
    eachPerson(demo, (person) => {
        const born = attributeOf(person, 'birthDate') ?? ''
        return [
            ...earlyDoses(person, born),
            ...closeDoses(person),
            ...happened(person).flatMap((event) =>
                earlyOutpatientDose(event, born)
            ),
        ]
    })
