import type { Call } from '../http/call'
import { badQuery, notFound } from '../http/refusal'
import type { User } from '../system/user'
import { checkProgram } from './check-program'
import type { TrackedEntity } from './model'
import type { Area } from './org-unit-mode'
import { areaOf } from './org-unit-mode'
import { uidParameter, uidsParameter } from './parameters'
import type { Tracker } from './tracker'
import type { ValueFilter } from './value-filter'
import { parseValueFilters } from './value-filter'

/** A request for a list of people, understood. */
export interface Search {
    readonly call: Call
    readonly user: User
    readonly tracker: Tracker
    readonly program: string | undefined
    readonly type: string | undefined
    readonly ids: readonly string[]
    readonly area: Area
    readonly filters: readonly ValueFilter[]
}

export function readSearch(call: Call, tracker: Tracker): Search {
    const program = uidParameter(call, 'program')
    const type = uidParameter(call, 'trackedEntityType')
    const ids = uidsParameter(call, 'trackedEntities')
    if (program !== undefined && type !== undefined) {
        throw badQuery(
            '`program` and `trackedEntityType` cannot be specified simultaneously'
        )
    }
    if (program === undefined && type === undefined && ids.length === 0) {
        throw badQuery(
            'Either `program`, `trackedEntityType` or `trackedEntities` should be specified'
        )
    }
    checkProgramOrType(call, tracker)
    const filters = parseValueFilters(call.query.getAll('filter'), (id) =>
        checkAttribute(tracker, id)
    )
    const area = areaOf(call, tracker, 'orgUnits')
    return { call, user: call.user, tracker, program, type, ids, area, filters }
}

function checkProgramOrType(call: Call, tracker: Tracker): void {
    checkProgram(call, tracker)
    const type = uidParameter(call, 'trackedEntityType')
    if (type !== undefined && !tracker.access.readsType(call.user, type)) {
        throw notFound('TrackedEntityType', type)
    }
}

function checkAttribute({ metadata }: Tracker, id: string): void {
    if (!metadata.byId('trackedEntityAttributes', id)) {
        throw badQuery(
            `attribute filters are invalid. Tracked entity attribute '${id}' does not exist.`
        )
    }
}

/** The narrowest index that the request allows. */
export function candidates({
    tracker: { store },
    program,
    ids,
}: Search): TrackedEntity[] {
    if (ids.length > 0) {
        return ids.flatMap((id) => store.trackedEntities.get(id) ?? [])
    }
    if (program === undefined) {
        return [...store.trackedEntities.values()]
    }
    return [...(store.peopleByProgram.get(program) ?? [])]
}
