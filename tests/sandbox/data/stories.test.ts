import {
    attributeOf,
    daysBetween,
    factsOf,
    happened,
} from './consistency/facts'
import { readData, type DemoPerson } from './consistency/read-data'
import { demoData, demoPeople } from './demo-data'
import { idOf } from './ids'
import type { ElementKey } from './metadata/data-elements'
import { keysOf } from './metadata/keys'
import { programs, type ProgramKey } from './metadata/programs'

const TODAY = '2026-11-22'
const demo = readData(demoData(TODAY))

const named = (key: keyof typeof demoPeople): DemoPerson => {
    const person = demo.tracker.trackedEntities.find(
        ({ trackedEntity }) => trackedEntity === demoPeople[key]
    )
    if (!person) {
        throw new Error(`${key} is not there`)
    }
    return person
}

const numbers = (key: keyof typeof demoPeople, element: ElementKey): number[] =>
    factsOf(named(key), element).map(({ value }) => Number(value))

const programsOf = ({ enrollments }: DemoPerson) =>
    new Set(enrollments.map(({ program }) => program))

const plansOf = ({ enrollments }: DemoPerson): string[] =>
    enrollments
        .flatMap(({ events }) => events)
        .filter(({ status }) => status === 'SCHEDULE')
        .map(({ scheduledAt }) => scheduledAt)

describe('the named stories', () => {
    it('twins differ by a letter of their name, born on one day', () => {
        const [one, other] = [named('twinFatoumata'), named('twinFatimata')]
        expect(attributeOf(one, 'birthDate')).toBe(
            attributeOf(other, 'birthDate')
        )
        expect(attributeOf(one, 'familyName')).toBe(
            attributeOf(other, 'familyName')
        )
        expect(attributeOf(one, 'givenName')).not.toBe(
            attributeOf(other, 'givenName')
        )
    })

    it('a child falters, loses weight to severe wasting, and recovers', () => {
        const arms = numbers('falteringChild', 'muac')
        const weights = numbers('falteringChild', 'weight')
        const worst = arms.indexOf(Math.min(...arms))
        expect(arms[worst]).toBeLessThan(115)
        expect(arms[0]).toBeGreaterThanOrEqual(125)
        expect(arms[arms.length - 1]).toBeGreaterThanOrEqual(125)
        expect(weights.some((kg, at) => kg < (weights[at - 1] ?? 0))).toBe(true)
        expect(weights[weights.length - 1]).toBe(Math.max(...weights))
    })

    it('a child has missed doses, the oldest for more than half a year', () => {
        const missed = plansOf(named('missedDoses')).sort()
        expect(missed.length).toBeGreaterThanOrEqual(2)
        expect(daysBetween(missed[0] ?? TODAY, TODAY)).toBeGreaterThan(182)
        expect(numbers('missedDoses', 'doseMr')).toEqual([])
        expect(numbers('missedDoses', 'dosePenta')).toEqual([1])
    })

    it('a viral load is suppressed for years, then rises', () => {
        const [first = 0, ...later] = numbers('risingViralLoad', 'viralLoad')
        expect(first).toBeGreaterThan(1000)
        expect(later.slice(0, -2).every((copies) => copies < 1000)).toBe(true)
        const [before = 0, last = 0] = later.slice(-2)
        expect(before).toBeGreaterThan(1000)
        expect(last).toBeGreaterThan(before)
    })

    it('a diabetic has nine years of visits', () => {
        const sugar = factsOf(named('nineYearsDiabetic'), 'glucose')
        const span = daysBetween(sugar[0]?.on ?? '', TODAY)
        expect(sugar.length).toBeGreaterThanOrEqual(36)
        expect(span / 365.25).toBeGreaterThan(8.9)
    })

    it('a person is in four programs', () => {
        expect(programsOf(named('fourPrograms')).size).toBe(4)
    })

    it('a person has records at three facilities', () => {
        const units = happened(named('threeFacilities')).map(
            ({ orgUnit }) => orgUnit
        )
        expect(new Set(units).size).toBe(3)
    })

    it('a person died, and one has an estimated date of birth', () => {
        expect(attributeOf(named('deceased'), 'deathDate')).toBeDefined()
        expect(attributeOf(named('estimatedAge'), 'birthDateEstimated')).toBe(
            'true'
        )
    })

    it('a name is in Arabic letters', () => {
        expect(attributeOf(named('arabicName'), 'familyName')).toMatch(
            /^[\u0600-\u06ff]+$/
        )
    })
})

describe('the two hundred people', () => {
    const inProgram = (key: ProgramKey) =>
        demo.tracker.trackedEntities
            .flatMap(({ enrollments }) => enrollments)
            .filter(({ program }) => program === idOf.program(key))

    const plansIn = (key: ProgramKey): number[] =>
        inProgram(key)
            .flatMap(({ events }) => events)
            .filter(({ status }) => status === 'SCHEDULE')
            .map(({ scheduledAt }) => daysBetween(TODAY, scheduledAt))

    it.each(keysOf(programs))('are due in %s this week, and late', (key) => {
        const days = plansIn(key)
        expect(days.some((day) => day >= 0 && day < 7)).toBe(true)
        expect(days.some((day) => day < 0)).toBe(true)
    })

    it.each(keysOf(programs))('are a dozen or more in %s', (key) => {
        expect(inProgram(key).length).toBeGreaterThanOrEqual(12)
    })

    it('are seen at six facilities of three levels of org units', () => {
        const units = demo.facility.organisationUnits
        const parents = new Set(units.flatMap(({ parent }) => parent?.id ?? []))
        const seenAt = new Set(
            demo.tracker.trackedEntities
                .flatMap(happened)
                .map(({ orgUnit }) => orgUnit)
        )
        expect(seenAt.size).toBe(6)
        expect([...seenAt].some((unit) => parents.has(unit))).toBe(false)
    })
})
