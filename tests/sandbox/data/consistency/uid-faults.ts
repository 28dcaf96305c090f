import { DEFAULT_CATEGORY_COMBO } from '../metadata/common'
import type { Demo, DemoEnrollment, DemoPerson } from './read-data'
import { objectsIn, repeated, type JsonObject } from './walk'

const UID = /^[A-Za-z][A-Za-z0-9]{10}$/

// A bare {id} points at an object; one with more keys is the object itself.
const isReference = (object: JsonObject) => Object.keys(object).length === 1

// Who may use an object is listed as {id, access}, which points at the group.
const isDefinition = (object: JsonObject) =>
    !isReference(object) && !('access' in object)

const idsOf = (objects: JsonObject[]): string[] =>
    objects.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))

const enrollmentUids = ({ enrollment, events, notes }: DemoEnrollment) => [
    enrollment,
    ...notes.map(({ note }) => note),
    ...events.flatMap((one) => [
        one.event,
        ...one.notes.map(({ note }) => note),
    ]),
]

const personUids = ({ trackedEntity, enrollments }: DemoPerson) => [
    trackedEntity,
    ...enrollments.flatMap(enrollmentUids),
]

const usedByUsers = ({ facility }: Demo) =>
    facility.users.flatMap((user) => [
        ...user.userGroups,
        ...user.organisationUnits,
        ...user.searchOrganisationUnits,
    ])

/** Uids that have the wrong form, stand twice, or point at nothing. */
export const uidFaults = (demo: Demo): string[] => {
    const objects = objectsIn([demo.metadata, demo.facility])
    const defined = idsOf(objects.filter(isDefinition))
    const pointers = [
        ...idsOf(objects.filter((one) => !isDefinition(one))),
        ...usedByUsers(demo),
    ]
    const known = new Set([...defined, DEFAULT_CATEGORY_COMBO])
    const uids = [
        ...defined,
        ...demo.tracker.trackedEntities.flatMap(personUids),
        ...demo.tracker.relationships.map(({ relationship }) => relationship),
    ]
    return [
        ...uids.filter((id) => !UID.test(id)).map((id) => `bad uid ${id}`),
        ...repeated(uids).map((id) => `${id} stands twice`),
        ...pointers
            .filter((id) => !known.has(id))
            .map((id) => `${id} is nowhere`),
    ]
}
