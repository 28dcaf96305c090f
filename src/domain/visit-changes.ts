import type { CalendarDate } from './calendar-date'
import type { Chart } from './chart'
import { hasHappened } from './clinical-event'
import { type ComparedDays, isNewDay } from './compared-days'
import type { Enrollment } from './enrollment'
import { severityOf } from './flag'
import { measureChanges, type MeasureChange } from './measure-changes'
import { newProblems, type NewProblem } from './new-problems'
import { resultChanges, type ResultChange } from './result-changes'

/** An enrollment that began, or was completed. */
export interface EnrollmentChange {
    readonly kind: 'enrolled' | 'completed'
    readonly enrollment: Enrollment
    readonly on: CalendarDate
}

/** One thing that the record says since a day and did not say before. */
export type RecordChange =
    MeasureChange | ResultChange | NewProblem | EnrollmentChange

/** What the last day with a visit brought, compared with the record until the visit day before. */
export type VisitChanges =
    | { readonly kind: 'no-visit' }
    | { readonly kind: 'first-visit'; readonly last: CalendarDate }
    | {
          readonly kind: 'compared'
          readonly last: CalendarDate
          readonly before: CalendarDate
          /** The most urgent first. */
          readonly changes: readonly RecordChange[]
      }

/** Days on which something was done, newest first; a day still to come is a mistake of the record. */
const visitDays = (
    { events }: Pick<Chart, 'events'>,
    today: CalendarDate
): readonly CalendarDate[] => [
    ...new Set(
        events
            .filter(hasHappened)
            .map(({ date }) => date)
            .filter((date) => date !== undefined)
            .filter((date) => date <= today)
            .sort()
            .reverse()
    ),
]

const enrollmentChanges = (
    { enrollments }: Pick<Chart, 'enrollments'>,
    days: ComparedDays
): readonly EnrollmentChange[] => {
    return enrollments.flatMap((enrollment): readonly EnrollmentChange[] => {
        const { enrolledOn, completedOn, status } = enrollment
        const begun = isNewDay(enrolledOn, days) && status !== 'cancelled'
        const ended = isNewDay(completedOn, days) && status === 'completed'
        return [
            ...(begun
                ? [{ kind: 'enrolled', enrollment, on: enrolledOn } as const]
                : []),
            ...(ended
                ? [{ kind: 'completed', enrollment, on: completedOn } as const]
                : []),
        ]
    })
}

const flaggedUrgency = (change: MeasureChange | ResultChange): number => {
    const { flag } = change.now
    return flag && change.change !== 'less-severe'
        ? 2 + severityOf(flag.level)
        : 0
}

/** Critical, abnormal, new problems, enrollments, then what is better. */
const urgencyOf = (change: RecordChange): number => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return flaggedUrgency(change)
        case 'problem':
            return 2
        case 'enrolled':
        case 'completed':
            return 1
    }
}

/** What changed between the last two days on which the person was seen. */
export const visitChanges = (
    chart: Pick<Chart, 'events' | 'enrollments' | 'problems' | 'vitals'>,
    bloodPressureName: string,
    today: CalendarDate
): VisitChanges => {
    const [last, before] = visitDays(chart, today)
    if (last === undefined) {
        return { kind: 'no-visit' }
    }
    if (before === undefined) {
        return { kind: 'first-visit', last }
    }
    const days = { after: before, until: today }
    const changes: readonly RecordChange[] = [
        ...measureChanges(chart.vitals, bloodPressureName, days),
        ...resultChanges(chart, days),
        ...newProblems(chart, days),
        ...enrollmentChanges(chart, days),
    ]
    return {
        kind: 'compared',
        last,
        before,
        changes: [...changes].sort((a, b) => urgencyOf(b) - urgencyOf(a)),
    }
}
