import * as fc from 'fast-check'
import { dueList, overdueCount } from '../../src/domain/due-list'
import type { EnrollmentStatus } from '../../src/domain/enrollment'
import { anyEvents, withShuffledCopy } from '../fixtures/arbitraries'
import { clinicalEvent, day, enrollmentOf, uid } from '../fixtures/builders'

const TODAY = day('2026-06-10')

const plan = (id: string, date: string | undefined, enrollment = 'now') =>
    clinicalEvent({
        id: uid(id),
        enrollment: uid(enrollment),
        status: 'planned',
        date: date === undefined ? undefined : day(date),
    })

const enrolled = (id: string, status: EnrollmentStatus) =>
    enrollmentOf({ id: uid(id), status })

describe('dueList', () => {
    it('has the most overdue first and the undated last', () => {
        const { due } = dueList(
            {
                enrollments: [],
                events: [
                    plan('later', '2026-07-01'),
                    plan('undated', undefined),
                    plan('today', '2026-06-10'),
                    plan('overdue', '2026-06-01'),
                    plan('longest', '2025-06-01'),
                ],
            },
            TODAY
        )
        expect(due.map(({ daysOverdue }) => daysOverdue)).toEqual([
            374,
            9,
            0,
            -21,
            undefined,
        ])
    })

    it.each<[EnrollmentStatus, number, number]>([
        ['active', 1, 0],
        ['unknown', 1, 0],
        ['completed', 0, 1],
        ['cancelled', 0, 1],
    ])('of an enrollment that is %s: %i due, %i left over', (status, ...n) => {
        const list = dueList(
            {
                enrollments: [enrolled('now', status)],
                events: [plan('plan', '2026-06-01')],
            },
            TODAY
        )
        expect([list.due.length, list.leftOver.length]).toEqual(n)
        expect(overdueCount(list)).toBe(n[0])
    })

    it('holds every plan once, and nothing but plans, in whatever order they come', () => {
        fc.assert(
            fc.property(withShuffledCopy(anyEvents), ([events, shuffled]) => {
                const enrollments = [enrolled('enrollment', 'active')]
                const list = dueList({ enrollments, events }, TODAY)
                expect(
                    dueList({ enrollments, events: shuffled }, TODAY)
                ).toEqual(list)
                const plans = events.filter(
                    ({ status }) => status === 'planned'
                )
                expect(
                    [...list.due, ...list.leftOver]
                        .map(({ event }) => event.id)
                        .sort()
                ).toEqual(plans.map(({ id }) => id).sort())
            })
        )
    })
})
