import { type CalendarDate, daysBetween } from './calendar-date'
import type { Chart } from './chart'
import { type ClinicalEvent, hasHappened } from './clinical-event'
import type { Enrollment } from './enrollment'
import { groupBy } from './group-by'

/** Why a bar ends where it does: `last-visit` where the end itself was not recorded. */
export type BarEnd = 'ended' | 'today' | 'last-visit'

/** One enrollment over time; positions are parts of the axis, 0 its first day and 1 its last. */
export interface EnrollmentBar {
    readonly enrollment: Enrollment
    /** Undefined where no day at all is known. */
    readonly span:
        | {
              readonly from: number
              readonly to: number
              readonly end: BarEnd
          }
        | undefined
    /** Where events took place and where they are planned, each place once. */
    readonly done: readonly number[]
    readonly planned: readonly number[]
}

export interface EnrollmentBars {
    readonly first: CalendarDate
    readonly last: CalendarDate
    /** Place of today on the axis. */
    readonly today: number
    readonly bars: readonly EnrollmentBar[]
}

/** More marks than a screen has columns would be drawn on top of each other. */
const COLUMNS = 500

interface Dated {
    readonly enrollment: Enrollment
    readonly done: readonly CalendarDate[]
    readonly planned: readonly CalendarDate[]
    readonly from: CalendarDate | undefined
    readonly to: CalendarDate | undefined
    readonly end: BarEnd
}

const datesOf = (events: readonly ClinicalEvent[]): readonly CalendarDate[] =>
    events.flatMap(({ date }) => date ?? []).sort()

const endOf = (
    { status, completedOn }: Enrollment,
    done: readonly CalendarDate[],
    today: CalendarDate
): Pick<Dated, 'to' | 'end'> => {
    if (status === 'active') {
        return { to: today, end: 'today' }
    }
    return status !== 'unknown' && completedOn
        ? { to: completedOn, end: 'ended' }
        : { to: done.at(-1), end: 'last-visit' }
}

const datedOf = (
    enrollment: Enrollment,
    events: readonly ClinicalEvent[],
    today: CalendarDate
): Dated => {
    const done = datesOf(events.filter(hasHappened))
    const from = enrollment.enrolledOn ?? done[0]
    return {
        enrollment,
        done,
        planned: datesOf(events.filter(({ status }) => status === 'planned')),
        from,
        ...endOf(enrollment, done, today),
    }
}

type Scale = (date: CalendarDate) => number

const barOf = (
    { enrollment, done, planned, from, to, end }: Dated,
    scale: Scale
): EnrollmentBar => {
    const placesOf = (dates: readonly CalendarDate[]) => [
        ...new Set(
            dates.map((date) => Math.round(scale(date) * COLUMNS) / COLUMNS)
        ),
    ]
    const start = from && scale(from)
    return {
        enrollment,
        span:
            start === undefined
                ? undefined
                : {
                      from: start,
                      // an end before the beginning is a mistake of the record: the bar is a point
                      to: Math.max(start, to === undefined ? start : scale(to)),
                      end,
                  },
        done: placesOf(done),
        planned: placesOf(planned),
    }
}

/** The enrollments on one time axis, from the first known day to today or to the last plan. */
export const enrollmentBars = (
    { enrollments, events }: Pick<Chart, 'enrollments' | 'events'>,
    today: CalendarDate
): EnrollmentBars => {
    const byEnrollment = groupBy(events, ({ enrollment }) => enrollment)
    const dated = enrollments.map((one) =>
        datedOf(one, byEnrollment.get(one.id) ?? [], today)
    )
    const days = dated
        .flatMap(({ from, to, done, planned }) => [
            from ?? today,
            to ?? today,
            ...done,
            ...planned,
        ])
        .concat(today)
        .sort()
    const [first = today] = days
    const last = days.at(-1) ?? today
    const length = Math.max(1, daysBetween(first, last))
    const scale: Scale = (date) => daysBetween(first, date) / length
    return {
        first,
        last,
        today: scale(today),
        bars: dated.map((one) => barOf(one, scale)),
    }
}
