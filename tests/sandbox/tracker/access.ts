import type { Clock } from '../clock'
import { textOf } from '../json'
import { mayUse } from '../metadata/sharing'
import type { MetadataStore } from '../metadata/store'
import type { User } from '../system/user'
import { isSuper } from '../system/user'
import type { Enrollment, Event, TrackedEntity } from './model'

/** A grant to read a protected patient lasts three hours. */
const grantMillis = 3 * 60 * 60 * 1000

/** Who may see what: sharing, org unit scopes, access levels, broken glass. */
export interface TrackerAccess {
    readsProgram(user: User, program: string): boolean
    readsStage(user: User, stage: string): boolean
    readsType(user: User, type: string): boolean
    inCapture(user: User, unit: string): boolean
    inSearch(user: User, unit: string): boolean
    ownerOf(person: TrackedEntity, program: string): string
    levelOf(program: string): string
    /** Whether the owning org unit and the program's access level let the user in. */
    ownershipAllows(user: User, person: TrackedEntity, program: string): boolean
    readsPerson(user: User, person: TrackedEntity, program?: string): boolean
    readsEnrollment(user: User, enrollment: Enrollment): boolean
    readsEvent(user: User, event: Event): boolean
    grant(user: User, person: TrackedEntity, program: string): void
}

export function trackerAccess(
    metadata: MetadataStore,
    clock: Clock
): TrackerAccess {
    const grants = new Map<string, number>()
    const time = () => Date.parse(`${clock.now()}Z`)
    const readsData = (kind: string, id: string, user: User) => {
        const object = metadata.byId(kind, id)
        return object !== undefined && mayUse(object, user, 'dataRead')
    }
    const access: TrackerAccess = {
        readsProgram: (user, id) => readsData('programs', id, user),
        readsStage: (user, id) => readsData('programStages', id, user),
        readsType: (user, id) => readsData('trackedEntityTypes', id, user),
        inCapture: (user, unit) =>
            metadata.orgUnits.within(unit, user.captureUnits),
        inSearch: (user, unit) =>
            metadata.orgUnits.within(unit, user.reachUnits),
        ownerOf: (person, program) =>
            person.owners.get(program) ?? person.orgUnit,
        levelOf: (id) =>
            textOf(metadata.byId('programs', id)?.accessLevel) || 'OPEN',
        ownershipAllows: (user, person, program) =>
            isSuper(user) ||
            ownerInScope(access, { user, person, program }) ||
            (access.levelOf(program) === 'PROTECTED' &&
                (grants.get(grantKey(user, person, program)) ?? 0) > time()),
        readsPerson: (user, person, program) =>
            reads(access, { user, person, program }),
        readsEnrollment: (user, { program, trackedEntity, deleted }) =>
            !deleted &&
            access.readsProgram(user, program) &&
            access.ownershipAllows(user, trackedEntity, program),
        readsEvent: (user, event) =>
            !event.deleted &&
            access.readsStage(user, event.programStage) &&
            access.readsEnrollment(user, event.enrollment),
        grant: (user, person, program) =>
            void grants.set(
                grantKey(user, person, program),
                time() + grantMillis
            ),
    }
    return access
}

function grantKey(user: User, person: TrackedEntity, program: string): string {
    return `${user.id}/${person.id}/${program}`
}

interface Question {
    readonly user: User
    readonly person: TrackedEntity
    readonly program?: string
}

function ownerInScope(
    access: TrackerAccess,
    question: Required<Question>
): boolean {
    const { user, person, program } = question
    const owner = access.ownerOf(person, program)
    const open = ['OPEN', 'AUDITED'].includes(access.levelOf(program))
    return open ? access.inSearch(user, owner) : access.inCapture(user, owner)
}

/** Without a program the registering unit or any program may open the person. */
function reads(
    access: TrackerAccess,
    { user, person, program }: Question
): boolean {
    if (person.deleted || !access.readsType(user, person.type)) {
        return false
    }
    if (program !== undefined) {
        return access.ownershipAllows(user, person, program)
    }
    return (
        isSuper(user) ||
        access.inSearch(user, person.orgUnit) ||
        person.enrollments.some((e) => access.readsEnrollment(user, e))
    )
}
