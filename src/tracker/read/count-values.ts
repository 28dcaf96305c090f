import type { FieldCount, ValueCounts } from '../../mapping/coverage'
import { parseEach } from '../wire/parse'
import {
    wireAttribute,
    wireDataValue,
    type WireEnrollment,
    wireEnrollment,
    wireEvent,
    type WireTrackedEntity,
    wireTrackedEntity,
} from '../wire/tracked-entity'

/** One value of one person, without what it says. */
interface Value {
    readonly field: string
    readonly stage: string | undefined
    /** Undefined for what the person has outside of any program. */
    readonly program: string | undefined
    /** The same for one value that shows in several places. */
    readonly identity: string
}

const isSet = ({ value }: { value?: string | undefined }): boolean =>
    value !== undefined && value !== ''

const attributeValues = (
    attributes: readonly unknown[],
    person: string,
    program: string | undefined
): readonly Value[] =>
    parseEach(wireAttribute, attributes)
        .good.filter(isSet)
        .map(({ attribute }) => ({
            field: attribute,
            stage: undefined,
            program,
            identity: `${person} ${attribute}`,
        }))

const eventValues = ({ program, events }: WireEnrollment): readonly Value[] =>
    parseEach(wireEvent, events).good.flatMap(
        ({ event, programStage, dataValues }) =>
            parseEach(wireDataValue, dataValues)
                .good.filter(isSet)
                .map(({ dataElement }) => ({
                    field: dataElement,
                    stage: programStage,
                    program,
                    identity: `${event} ${dataElement}`,
                }))
    )

const valuesOf = (person: WireTrackedEntity): readonly Value[] => {
    const id = person.trackedEntity
    const enrollments = parseEach(wireEnrollment, person.enrollments).good
    return [
        ...attributeValues(person.attributes, id, undefined),
        ...enrollments.flatMap((enrollment) => [
            ...attributeValues(enrollment.attributes, id, enrollment.program),
            ...eventValues(enrollment),
        ]),
    ]
}

interface Count {
    readonly field: string
    readonly stage: string | undefined
    readonly programs: Set<string>
    readonly identities: Set<string>
}

const counted = (values: readonly Value[]): readonly FieldCount[] => {
    const counts = new Map<string, Count>()
    for (const { field, stage, program, identity } of values) {
        const key = `${stage ?? ''} ${field}`
        const count = counts.get(key) ?? {
            field,
            stage,
            programs: new Set(),
            identities: new Set(),
        }
        counts.set(key, count)
        count.identities.add(identity)
        if (program !== undefined) {
            count.programs.add(program)
        }
    }
    return [...counts.values()].map(
        ({ field, stage, programs, identities }) => ({
            field,
            stage,
            programs: [...programs],
            values: identities.size,
        })
    )
}

const byProgram = (
    values: readonly Value[]
): ReadonlyMap<string, readonly FieldCount[]> => {
    const apart = new Map<string, Value[]>()
    for (const value of values) {
        if (value.program !== undefined) {
            const known = apart.get(value.program) ?? []
            apart.set(value.program, known)
            known.push(value)
        }
    }
    return new Map([...apart].map(([program, its]) => [program, counted(its)]))
}

/**
 * Counts the values of some records by field. A person may come more than once, for several
 * programs; what cannot be read is not counted.
 */
export const countValues = (records: readonly unknown[]): ValueCounts => {
    const people = parseEach(wireTrackedEntity, records).good
    const values = people.flatMap(valuesOf)
    return {
        people: new Set(people.map(({ trackedEntity }) => trackedEntity)).size,
        all: counted(values),
        byProgram: byProgram(values),
    }
}
