import type { Call } from '../http/call'
import { badQuery } from '../http/refusal'
import { checkProgram } from './check-program'
import type { Enrollment } from './model'
import { areaOf } from './org-unit-mode'
import { pagingOf } from './paging'
import {
    choice,
    enrollmentStatuses,
    inRange,
    orderKeys,
    range,
    sorted,
    uidParameter,
    uidsParameter,
} from './parameters'
import type { Tracker } from './tracker'

const orderFields = [
    'completedAt',
    'createdAt',
    'createdAtClient',
    'enrolledAt',
    'updatedAt',
    'updatedAtClient',
]

/** The enrollments that `tracker/enrollments` lists, in the order asked for. */
export function listEnrollments(call: Call, tracker: Tracker): Enrollment[] {
    pagingOf(call)
    if (tracker.since43 && !call.query.get('program')) {
        throw badQuery('Program is mandatory')
    }
    const keys = orderKeys(call, orderFields)
    checkProgram(call, tracker)
    const test = enrollmentTest(call, tracker)
    const found = candidates(call, tracker).filter(
        (one) => test(one) && tracker.access.readsEnrollment(call.user, one)
    )
    return sorted(
        found,
        [...keys, { name: 'order', descending: true }],
        orderValue
    )
}

function candidates(call: Call, { store }: Tracker): readonly Enrollment[] {
    const ids = uidsParameter(call, 'enrollments')
    if (ids.length > 0) {
        return ids.flatMap((id) => store.enrollments.get(id) ?? [])
    }
    const person = uidParameter(call, 'trackedEntity')
    if (person !== undefined) {
        return store.trackedEntities.get(person)?.enrollments ?? []
    }
    const program = uidParameter(call, 'program')
    return program === undefined
        ? [...store.enrollments.values()]
        : (store.enrollmentsByProgram.get(program) ?? [])
}

function enrollmentTest(call: Call, tracker: Tracker) {
    const program = uidParameter(call, 'program')
    const status = choice(call, 'status', enrollmentStatuses)
    const followUp = call.query.get('followUp')
    const enrolled = range(call, 'enrolled')
    const updated = range(call, 'updated')
    const area = areaOf(call, tracker, 'orgUnits')
    return (one: Enrollment) =>
        (program === undefined || one.program === program) &&
        (status === undefined || one.status === status) &&
        (followUp === null || String(one.followUp) === followUp) &&
        inRange(one.enrolledAt, enrolled) &&
        inRange(one.updatedAt, updated) &&
        area.holds(one.orgUnit)
}

function orderValue(one: Enrollment, name: string) {
    switch (name) {
        case 'order':
            return one.order
        case 'completedAt':
            return one.completedAt
        case 'enrolledAt':
            return one.enrolledAt
        case 'updatedAt':
        case 'updatedAtClient':
            return one.updatedAt
        default:
            return one.createdAt
    }
}
