import { isDue, statusFits } from './event-status'
import type { Enrollment, Event, TrackedEntity } from './model'
import {
    choice,
    enrollmentStatuses,
    eventStatuses,
    inRange,
    isOpen,
    range,
    uidParameter,
} from './parameters'
import type { Search } from './person-search'

type Test = (person: TrackedEntity) => boolean

/** The cheap tests come first: a name is compared before scopes are looked up. */
export function personTest(search: Search): Test {
    const { user, tracker, type, area, filters, call } = search
    const updated = range(call, 'updated')
    const enrollment = enrollmentTest(search)
    return (person) =>
        !person.deleted &&
        (type === undefined || person.type === type) &&
        filters.every((f) => f.test(person.values.get(f.id)?.value)) &&
        inRange(person.updatedAt, updated) &&
        enrollment(person) &&
        (search.ids.length > 0 || area.holds(ownerOf(search, person))) &&
        tracker.access.readsPerson(user, person, search.program)
}

function ownerOf({ tracker, program }: Search, person: TrackedEntity): string {
    return program === undefined
        ? person.orgUnit
        : tracker.access.ownerOf(person, program)
}

function enrollmentTest(search: Search): Test {
    const { call, program } = search
    const status = choice(call, 'enrollmentStatus', enrollmentStatuses)
    const enrolled = range(call, 'enrollmentEnrolled')
    const occurred = range(call, 'enrollmentOccurred')
    const followUp = call.query.get('followUp')
    const event = eventTest(search)
    const bare =
        status === undefined &&
        [enrolled, occurred].every(isOpen) &&
        followUp === null
    if (bare && !event && program === undefined) {
        return () => true
    }
    const fits = (e: Enrollment) =>
        !e.deleted &&
        (program === undefined || e.program === program) &&
        (status === undefined || e.status === status) &&
        (followUp === null || String(e.followUp) === followUp) &&
        inRange(e.enrolledAt, enrolled) &&
        inRange(e.occurredAt, occurred) &&
        (!event || event(e))
    return (person) => person.enrollments.some(fits)
}

/** Planned events are looked up by their planned date, and only if not yet past. */
function eventTest({ call, tracker }: Search) {
    const status = choice(call, 'eventStatus', eventStatuses)
    const stage = uidParameter(call, 'programStage')
    const occurred = range(call, 'eventOccurred')
    if (status === undefined && stage === undefined && isOpen(occurred)) {
        return undefined
    }
    const { today } = tracker.clock
    const planned = status === 'SCHEDULE' || status === 'OVERDUE'
    const fits = (event: Event) =>
        !event.deleted &&
        (stage === undefined || event.programStage === stage) &&
        (status === undefined || statusFits(event, status, today)) &&
        (status !== 'SCHEDULE' || isDue(event, today)) &&
        inRange(planned ? event.scheduledAt : event.occurredAt, occurred)
    return (enrollment: Enrollment) => enrollment.events.some(fits)
}
