import { idOf } from '../ids'
import {
    attributeOf,
    daysBetween,
    eachPerson,
    factsOf,
    happened,
    valueOf,
} from './facts'
import type { Demo, DemoEnrollment, DemoEvent, DemoPerson } from './read-data'

const TERM = 280
const EARLIEST_BIRTH = 154
const LATEST_BIRTH = 308
const FIVE_YEARS = 1827
const YEAR = 365.25

const afterDeath = (person: DemoPerson): string[] => {
    const died = attributeOf(person, 'deathDate')
    return died
        ? happened(person)
              .filter(({ occurredAt = '' }) => occurredAt > died)
              .map(({ event }) => `${event} is after death`)
        : []
}

const problemFaults = (event: DemoEvent, born: string): string[] => {
    const onset = valueOf(event, 'problemOnset') ?? ''
    const end = valueOf(event, 'problemEnd') ?? ''
    const isDate = /^\d{4}-/.test(onset)
    return [
        ...(isDate && onset < born ? [`a problem since before birth`] : []),
        ...(isDate && end && end < onset ? [`a problem ends at first`] : []),
    ]
}

const agedOutOf = (person: DemoPerson, born: string): string[] =>
    person.enrollments
        .filter(({ program }) => program === idOf.program('childHealth'))
        .flatMap(({ events }) => events)
        .filter(
            ({ occurredAt }) =>
                occurredAt && daysBetween(born, occurredAt) >= FIVE_YEARS
        )
        .map(({ event }) => `${event} is after the fifth birthday`)

const wrongDay = (event: DemoEvent, lmp: string): string[] => {
    const day = daysBetween(lmp, event.occurredAt ?? event.scheduledAt)
    const edd = valueOf(event, 'edd')
    const delivered = valueOf(event, 'deliveryDate')
    const given = valueOf(event, 'lmp')
    const born = delivered ? daysBetween(lmp, delivered) : TERM
    return [
        ...(day < 0 ? [`${event.event} is before the pregnancy`] : []),
        ...(given && given !== lmp ? [`two last periods`] : []),
        ...(edd && daysBetween(lmp, edd) !== TERM ? [`due on ${edd}`] : []),
        ...(born < EARLIEST_BIRTH || born > LATEST_BIRTH
            ? [`born on day ${born}`]
            : []),
    ]
}

const beforeDelivery = ({ events }: DemoEnrollment): string[] => {
    const delivered = events.find(
        ({ programStage }) => programStage === idOf.stage('delivery')
    )?.occurredAt
    const onWrongSide = ({ programStage, occurredAt = '' }: DemoEvent) =>
        programStage === idOf.stage('postnatal')
            ? !delivered || occurredAt < delivered
            : delivered !== undefined && occurredAt > delivered
    return events
        .filter(({ occurredAt }) => occurredAt)
        .filter(onWrongSide)
        .map(({ event }) => `${event} is on the wrong side of the birth`)
}

const pregnancyFaults = (person: DemoPerson, born: string): string[] => {
    const pregnancies = person.enrollments.filter(
        ({ program }) => program === idOf.program('maternal')
    )
    const claims = factsOf(person, 'pregnant').some(
        ({ value }) => value === 'true'
    )
    const isWoman = attributeOf(person, 'sex') === 'FEMALE'
    return [
        ...((pregnancies.length > 0 || claims) && !isWoman
            ? ['a pregnancy, and not a woman']
            : []),
        ...pregnancies.flatMap((one) => [
            ...one.events.flatMap((event) => wrongDay(event, one.occurredAt)),
            ...beforeDelivery(one),
            ...motherAgeFaults(daysBetween(born, one.occurredAt) / YEAR),
        ]),
    ]
}

const motherAgeFaults = (years: number): string[] =>
    years < 14 || years > 48 ? [`pregnant at ${years}`] : []

/** What cannot be in a life: visits after death, a man's pregnancy, a birth before its time. */
export const lifeFaults = (demo: Demo): string[] =>
    eachPerson(demo, (person) => {
        const born = attributeOf(person, 'birthDate') ?? ''
        return [
            ...afterDeath(person),
            ...agedOutOf(person, born),
            ...happened(person).flatMap((event) => problemFaults(event, born)),
            ...pregnancyFaults(person, born),
        ]
    })
