import type { CalendarDate } from './calendar-date'

/** The days that are new: after the visit before, until today. */
export interface ComparedDays {
    readonly after: CalendarDate
    readonly until: CalendarDate
}

export const isNewDay = (
    date: CalendarDate | undefined,
    { after, until }: ComparedDays
): date is CalendarDate => date !== undefined && date > after && date <= until

/** The newest thing of the new days, and the newest of all days before; the list is newest first. */
export const nowAndBefore = <
    T extends { readonly date: CalendarDate | undefined },
>(
    newestFirst: readonly T[],
    days: ComparedDays
): { readonly now: T | undefined; readonly before: T | undefined } => ({
    now: newestFirst.find(({ date }) => isNewDay(date, days)),
    before: newestFirst.find(
        ({ date }) => date !== undefined && date <= days.after
    ),
})
