import { idOf } from '../ids'
import type { AttributeKey } from '../metadata/attributes'
import type { ElementKey } from '../metadata/data-elements'
import type { Demo, DemoEvent, DemoPerson } from './read-data'

/** A value that was recorded on a day, in the words of the specifications. */
export interface Fact {
    on: string
    element: ElementKey
    value: string
}

const DAY_MS = 86_400_000

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
    Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** Of a person, on the type or in an enrollment. */
export const attributeOf = (
    { attributes, enrollments }: DemoPerson,
    key: AttributeKey
): string | undefined =>
    [...attributes, ...enrollments.flatMap((one) => one.attributes)].find(
        ({ attribute }) => attribute === idOf.attribute(key)
    )?.value

/** What an event holds under a data element. */
export const valueOf = (
    { dataValues }: DemoEvent,
    key: ElementKey
): string | undefined =>
    dataValues.find(({ dataElement }) => dataElement === idOf.element(key))
        ?.value

const byDate = (a: DemoEvent, b: DemoEvent): number =>
    (a.occurredAt ?? '') < (b.occurredAt ?? '') ? -1 : 1

/** The events that took place, oldest first. */
export const happened = ({ enrollments }: DemoPerson): DemoEvent[] =>
    enrollments
        .flatMap(({ events }) => events)
        .filter(({ status }) => status !== 'SCHEDULE' && status !== 'SKIPPED')
        .sort(byDate)

/** All values of one data element, oldest first. */
export const factsOf = (person: DemoPerson, element: ElementKey): Fact[] =>
    happened(person).flatMap((event) => {
        const value = valueOf(event, element)
        return value === undefined
            ? []
            : [{ on: event.occurredAt ?? '', element, value }]
    })

/** One list of faults over all people, each with the uid of the person. */
export const eachPerson = (
    { tracker }: Demo,
    faultsOf: (person: DemoPerson) => string[]
): string[] =>
    tracker.trackedEntities.flatMap((person) =>
        faultsOf(person).map((fault) => `${person.trackedEntity}: ${fault}`)
    )
