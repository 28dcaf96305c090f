import { idOf } from '../ids'
import type { Demo, DemoEnrollment, DemoEvent, DemoPerson } from './read-data'

interface Structure {
    units: Set<string>
    /** program/stage pairs and stage/element or program/attribute pairs that exist. */
    pairs: Set<string>
}

const structureOf = ({ metadata, facility }: Demo): Structure => ({
    units: new Set(facility.organisationUnits.map(({ id }) => id)),
    pairs: new Set([
        ...metadata.programStages.flatMap((stage) => [
            `${stage.program.id}/${stage.id}`,
            ...stage.programStageDataElements.map(
                ({ dataElement }) => `${stage.id}/${dataElement.id}`
            ),
        ]),
        ...metadata.programs.flatMap((program) => [
            ...program.programTrackedEntityAttributes.map(
                (one) => `${program.id}/${one.trackedEntityAttribute.id}`
            ),
            ...program.organisationUnits.map(({ id }) => `${program.id}/${id}`),
        ]),
        ...metadata.trackedEntityTypes.flatMap((type) =>
            type.trackedEntityTypeAttributes.map(
                (one) => `${type.id}/${one.trackedEntityAttribute.id}`
            )
        ),
    ]),
})

const eventPairs = (event: DemoEvent): string[] => [
    `${event.program}/${event.programStage}`,
    `${event.program}/${event.orgUnit}`,
    ...event.dataValues.map(
        (one) => `${event.programStage}/${one.dataElement}`
    ),
]

const enrollmentPairs = (enrollment: DemoEnrollment): string[] => [
    `${enrollment.program}/${enrollment.orgUnit}`,
    ...enrollment.attributes.map(
        ({ attribute }) => `${enrollment.program}/${attribute}`
    ),
    ...enrollment.events.flatMap(eventPairs),
]

const personPairs = (person: DemoPerson): string[] => [
    ...person.attributes.map(
        ({ attribute }) => `${person.trackedEntityType}/${attribute}`
    ),
    ...person.enrollments.flatMap(enrollmentPairs),
]

/** Stages outside their program, and fields outside their stage, program or type. */
export const structureFaults = (demo: Demo): string[] => {
    const { units, pairs } = structureOf(demo)
    const { trackedEntities } = demo.tracker
    return [
        ...trackedEntities
            .filter(({ orgUnit }) => !units.has(orgUnit))
            .map(({ orgUnit }) => `org unit ${orgUnit} is nowhere`),
        ...trackedEntities
            .flatMap(({ enrollments }) => enrollments)
            .flatMap(({ program, events }) =>
                events.filter((event) => event.program !== program)
            )
            .map(({ event }) => `${event} is in another program`),
        ...trackedEntities
            .flatMap(personPairs)
            .filter((pair) => !pairs.has(pair))
            .map((pair) => `${pair} do not belong together`),
    ]
}

const birthDateOf = ({ enrollments }: DemoPerson): string =>
    enrollments
        .flatMap(({ attributes }) => attributes)
        .find(({ attribute }) => attribute === idOf.attribute('birthDate'))
        ?.value ?? ''

const isPlanned = ({ status }: DemoEvent) => status === 'SCHEDULE'

const eventDateFaults = (event: DemoEvent, from: string, today: string) => {
    const { event: id, occurredAt, dataValues } = event
    if (isPlanned(event)) {
        return occurredAt || dataValues.length > 0
            ? [`${id} is planned and has taken place`]
            : []
    }
    if (!occurredAt) {
        return [`${id} has no date`]
    }
    return occurredAt < from || occurredAt > today
        ? [`${id} on ${occurredAt} is before ${from} or after today`]
        : []
}

/** Events before birth or enrollment or after today, and plans that hold values. */
export const dateFaults = ({ tracker }: Demo, today: string): string[] =>
    tracker.trackedEntities.flatMap((person) => {
        const born = birthDateOf(person)
        return person.enrollments.flatMap(
            ({ enrollment, enrolledAt, events }) => [
                ...(enrolledAt < born ? [`${enrollment} is before birth`] : []),
                ...events.flatMap((event) =>
                    eventDateFaults(event, enrolledAt, today)
                ),
            ]
        )
    })
