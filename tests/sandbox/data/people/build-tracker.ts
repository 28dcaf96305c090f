import { idOf } from '../ids'
import { typeAttributes, type AttributeKey } from '../metadata/attributes'
import type { ElementKey } from '../metadata/data-elements'
import { keysOf } from '../metadata/keys'
import { programs, type ProgramKey } from '../metadata/programs'
import type { PlaceKey } from '../places'
import { uid } from '../uid'
import type { EnrollmentSpec, EventSpec, PersonSpec, Values } from './record'

const dataValues = (values: Values) =>
    keysOf(values).map((key: ElementKey) => ({
        dataElement: idOf.element(key),
        value: values[key],
    }))

const notes = (slug: string, comment: string | undefined) =>
    comment ? [{ note: uid(`note/${slug}`), value: comment }] : []

/** Where an event or enrollment stands; the slug makes its uid. */
interface Place {
    person: PersonSpec
    facility: PlaceKey
    program: ProgramKey
    slug: string
}

const event = ({ facility, program, slug }: Place, spec: EventSpec) => ({
    event: uid(`event/${slug}`),
    program: idOf.program(program),
    programStage: idOf.stage(spec.stage),
    orgUnit: idOf.orgUnit(spec.place ?? facility),
    ...(spec.status === 'SCHEDULE' ? {} : { occurredAt: spec.on }),
    scheduledAt: spec.on,
    status: spec.status ?? 'COMPLETED',
    dataValues: dataValues(spec.values ?? {}),
    notes: notes(`event/${slug}`, spec.comment),
})

const attributeValues = (person: PersonSpec, keys: readonly AttributeKey[]) =>
    keys.flatMap((key) => {
        const value = person.attributes[key]
        return value === undefined
            ? []
            : [{ attribute: idOf.attribute(key), value }]
    })

const notOnType = (program: ProgramKey): AttributeKey[] => {
    const keys: readonly AttributeKey[] = programs[program].attributes
    return keys.filter((key) => !typeAttributes.includes(key))
}

const enrollment = (
    { person, facility, program, slug }: Place,
    spec: EnrollmentSpec
) => ({
    enrollment: uid(`enrollment/${slug}`),
    program: idOf.program(program),
    orgUnit: idOf.orgUnit(facility),
    enrolledAt: spec.enrolled,
    occurredAt: spec.incident ?? spec.enrolled,
    status: spec.status ?? 'ACTIVE',
    ...(spec.completed ? { completedAt: spec.completed } : {}),
    attributes: attributeValues(person, notOnType(program)),
    events: spec.events.map((one, order) =>
        event({ person, facility, program, slug: `${slug}/${order}` }, one)
    ),
    notes: notes(`enrollment/${slug}`, spec.comment),
})

/** A person as a nested tracker payload; the key is the slug of all its uids. */
export const trackedEntity = (key: string, person: PersonSpec) => ({
    trackedEntity: idOf.person(key),
    trackedEntityType: idOf.personType,
    orgUnit: idOf.orgUnit(person.place),
    attributes: attributeValues(person, typeAttributes),
    enrollments: person.enrollments.map((spec, index) => {
        const { program, place: facility = person.place } = spec
        const slug = `${key}/${program}/${index}`
        return enrollment({ person, facility, program, slug }, spec)
    }),
})
