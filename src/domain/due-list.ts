import type { CalendarDate } from './calendar-date'
import type { Chart } from './chart'
import type { EnrollmentStatus } from './enrollment'
import { isOverdue, type PlannedEvent, timelineOf } from './timeline'

export interface DueItem extends PlannedEvent {
    /** Undefined where the enrollment could not be read. */
    readonly enrollmentStatus: EnrollmentStatus | undefined
}

/** What is planned over all programs, each list with the most urgent first, the undated last. */
export interface DueList {
    readonly due: readonly DueItem[]
    /** Plans that were left over when their enrollment was completed or cancelled. */
    readonly leftOver: readonly DueItem[]
}

const hasEnded = ({ enrollmentStatus }: DueItem): boolean =>
    enrollmentStatus === 'completed' || enrollmentStatus === 'cancelled'

export const dueList = (
    { events, enrollments }: Pick<Chart, 'events' | 'enrollments'>,
    today: CalendarDate
): DueList => {
    const statuses = new Map(enrollments.map(({ id, status }) => [id, status]))
    const plans = events.filter(({ status }) => status === 'planned')
    const items = timelineOf(plans, today).planned.map((planned) => ({
        ...planned,
        enrollmentStatus: statuses.get(planned.event.enrollment),
    }))
    return {
        due: items.filter((item) => !hasEnded(item)),
        leftOver: items.filter(hasEnded),
    }
}

export const overdueCount = ({ due }: DueList): number =>
    due.filter(isOverdue).length
