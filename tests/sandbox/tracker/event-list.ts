import type { Call } from '../http/call'
import { PageRefusal, badQuery } from '../http/refusal'
import { checkProgram } from './check-program'
import { eventOrderFields, eventOrderValue } from './event-order'
import { statusFits } from './event-status'
import type { Event } from './model'
import { areaOf } from './org-unit-mode'
import { pagingOf } from './paging'
import {
    choice,
    enrollmentStatuses,
    eventStatuses,
    inRange,
    orderKeys,
    range,
    sorted,
    uidParameter,
    uidsParameter,
} from './parameters'
import type { Tracker } from './tracker'
import { parseValueFilters } from './value-filter'

type Test = (event: Event) => boolean

/** The events that `tracker/events` lists, in the order asked for. */
export function listEvents(call: Call, tracker: Tracker): Event[] {
    pagingOf(call)
    if (tracker.since43 && !call.query.get('program')) {
        throw new PageRefusal(
            400,
            "Required parameter 'program' is not present."
        )
    }
    const keys = orderKeys(call, eventOrderFields)
    checkProgram(call, tracker)
    const tests = [
        placeTest(call, tracker),
        dateTest(call),
        valueTest(call, tracker),
    ]
    const found = candidates(call, tracker).filter(
        (event) =>
            tests.every((test) => test(event)) &&
            tracker.access.readsEvent(call.user, event)
    )
    return sorted(
        found,
        [...keys, { name: 'order', descending: true }],
        eventOrderValue
    )
}

/** The narrowest index that the request allows. */
function candidates(call: Call, { store }: Tracker): readonly Event[] {
    const ids = uidsParameter(call, 'events')
    if (ids.length > 0) {
        return ids.flatMap((id) => store.events.get(id) ?? [])
    }
    const person = uidParameter(call, 'trackedEntity')
    if (person !== undefined) {
        const enrollments = store.trackedEntities.get(person)?.enrollments ?? []
        return enrollments.flatMap((e) => e.events)
    }
    const program = uidParameter(call, 'program')
    return program === undefined
        ? [...store.events.values()]
        : (store.eventsByProgram.get(program) ?? [])
}

function placeTest(call: Call, tracker: Tracker): Test {
    const program = uidParameter(call, 'program')
    const stage = uidParameter(call, 'programStage')
    const enrollments = uidsParameter(call, 'enrollments')
    const status = choice(call, 'status', eventStatuses)
    const enrollmentStatus = choice(
        call,
        'enrollmentStatus',
        enrollmentStatuses
    )
    const area = areaOf(call, tracker, 'orgUnit')
    const { today } = tracker.clock
    return (event) =>
        (program === undefined || event.program === program) &&
        (stage === undefined || event.programStage === stage) &&
        (enrollments.length === 0 ||
            enrollments.includes(event.enrollment.id)) &&
        (status === undefined || statusFits(event, status, today)) &&
        (enrollmentStatus === undefined ||
            event.enrollment.status === enrollmentStatus) &&
        area.holds(event.orgUnit)
}

function dateTest(call: Call): Test {
    const occurred = range(call, 'occurred')
    const scheduled = range(call, 'scheduled')
    const updated = range(call, 'updated')
    const enrolled = range(call, 'enrollmentEnrolled')
    const followUp = call.query.get('followUp')
    return (event) =>
        inRange(event.occurredAt, occurred) &&
        inRange(event.scheduledAt, scheduled) &&
        inRange(event.updatedAt, updated) &&
        inRange(event.enrollment.enrolledAt, enrolled) &&
        (followUp === null || String(event.followUp) === followUp)
}

function valueTest(call: Call, { metadata }: Tracker): Test {
    const check = (kind: string, word: string) => (id: string) => {
        if (!metadata.byId(kind, id)) {
            throw badQuery(`filter is invalid. ${word} '${id}' does not exist.`)
        }
    }
    const values = parseValueFilters(
        call.query.getAll('filter'),
        check('dataElements', 'Data element')
    )
    const attributes = parseValueFilters(
        call.query.getAll('filterAttributes'),
        check('trackedEntityAttributes', 'Tracked entity attribute')
    )
    return (event) => {
        const person = event.enrollment.trackedEntity
        return (
            values.every((f) => f.test(event.values.get(f.id)?.value)) &&
            attributes.every((f) => f.test(person.values.get(f.id)?.value))
        )
    }
}
