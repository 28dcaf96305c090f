import { addDays, type CalendarDate, daysBetween } from './calendar-date'
import { groupBy } from './group-by'
import type { Pregnancy, Said } from './pregnancy'

/** Naegele: the due date is the first day of the last period and 280 days (clinical.md 4.6). */
export const DAYS_OF_PREGNANCY = 280

export type DueDateMethod = 'recorded' | 'last-period'

/** How one due date is known. */
export interface DueDateBasis {
    readonly method: DueDateMethod
    /** Name of the recorded field. */
    readonly name: string
    /** Newest first. */
    readonly said: readonly Said<CalendarDate>[]
}

/** A due date, and all that lead to it. */
export interface DueDate {
    readonly date: CalendarDate
    readonly bases: readonly DueDateBasis[]
}

interface Reckoned {
    readonly date: CalendarDate
    readonly method: DueDateMethod
    readonly said: Said<CalendarDate>
}

const basesOf = (reckoned: readonly Reckoned[]): readonly DueDateBasis[] =>
    [
        ...groupBy(
            reckoned,
            ({ method, said }) => `${method} ${said.name}`
        ).values(),
    ].flatMap((group) => {
        const [first] = group
        return first
            ? [
                  {
                      method: first.method,
                      name: first.said.name,
                      said: group.map(({ said }) => said),
                  },
              ]
            : []
    })

/** Every due date that the record gives, earliest first: more than one disagree, and all are shown. */
export const dueDatesOf = ({
    dueDates,
    lastPeriods,
}: Pick<Pregnancy, 'dueDates' | 'lastPeriods'>): readonly DueDate[] => {
    const reckoned: readonly Reckoned[] = [
        ...dueDates.map((said) => ({
            date: said.value,
            method: 'recorded' as const,
            said,
        })),
        ...lastPeriods.map((said) => ({
            date: addDays(said.value, DAYS_OF_PREGNANCY),
            method: 'last-period' as const,
            said,
        })),
    ]
    return [...groupBy(reckoned, ({ date }) => date)]
        .map(([date, group]) => ({ date, bases: basesOf(group) }))
        .sort((a, b) => a.date.localeCompare(b.date))
}

/** Days between the earliest and the latest of them. */
export const spreadOf = (dates: readonly DueDate[]): number => {
    const [first] = dates
    const last = dates.at(-1)
    return first && last ? daysBetween(first.date, last.date) : 0
}

export interface Gestation {
    readonly weeks: number
    readonly days: number
    readonly lastPeriod: CalendarDate
}

/** Completed weeks and days by each recorded last period; none for a day before it. */
export const gestationsOn = (
    { lastPeriods }: Pick<Pregnancy, 'lastPeriods'>,
    day: CalendarDate
): readonly Gestation[] =>
    [...new Set(lastPeriods.map(({ value }) => value))].flatMap(
        (lastPeriod) => {
            const days = daysBetween(lastPeriod, day)
            return days < 0
                ? []
                : [{ weeks: Math.floor(days / 7), days: days % 7, lastPeriod }]
        }
    )
