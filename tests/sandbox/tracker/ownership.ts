import type { Call } from '../http/call'
import { PageRefusal, badQuery, forbidden, notFound } from '../http/refusal'
import { isSuper } from '../system/user'
import type { TrackedEntity } from './model'
import { uidParameter } from './parameters'
import type { TrackerStore } from './store'
import type { Tracker } from './tracker'

/** Breaking the glass: temporary access to a protected patient, for a reason. */
export function overrideOwnership(
    call: Call,
    { access, store }: Tracker
): void {
    requireParameters(call, ['trackedEntity', 'program', 'reason'])
    const program = uidParameter(call, 'program') ?? ''
    const person = namedPerson(call, store)
    const allowed =
        !isSuper(call.user) &&
        access.levelOf(program) === 'PROTECTED' &&
        access.readsProgram(call.user, program) &&
        access.readsType(call.user, person.type) &&
        access.inSearch(call.user, access.ownerOf(person, program))
    if (!allowed) {
        throw forbidden(
            'Temporary ownership not created. Temporary ownership can only be granted to protected programs.',
            'E1006'
        )
    }
    access.grant(call.user, person, program)
}

/** Hands a person's record in one program over to another org unit. */
export function transferOwnership(
    call: Call,
    { access, store, metadata, since43 }: Tracker
): void {
    requireParameters(call, ['trackedEntity', 'program'])
    const program = uidParameter(call, 'program') ?? ''
    const old = since43 ? undefined : uidParameter(call, 'ou')
    const unit = uidParameter(call, 'orgUnit') ?? old ?? ''
    const person = namedPerson(call, store)
    if (!metadata.orgUnits.has(unit)) {
        throw badQuery(`Organisation unit does not exist: ${unit}`)
    }
    if (!access.readsPerson(call.user, person, program)) {
        throw forbidden(
            'Tracked entity not transferred. No access to its present owner.',
            'E1006'
        )
    }
    if (since43 && access.ownerOf(person, program) === unit) {
        throw badQuery(
            `Tracked entity not transferred. The owner is already ${unit}`
        )
    }
    person.owners.set(program, unit)
}

function requireParameters(call: Call, names: readonly string[]): void {
    const missing = names.find((name) => !call.query.get(name))
    if (missing !== undefined) {
        throw new PageRefusal(
            400,
            `Required parameter '${missing}' is not present.`
        )
    }
}

function namedPerson(call: Call, store: TrackerStore): TrackedEntity {
    const id = uidParameter(call, 'trackedEntity') ?? ''
    const person = store.trackedEntities.get(id)
    if (!person || person.deleted) {
        throw notFound('TrackedEntity', id)
    }
    return person
}
