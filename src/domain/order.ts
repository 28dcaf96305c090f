import type { CalendarDate } from './calendar-date'

interface Dated {
    readonly date: CalendarDate | undefined
}

/** Newest first; the undated come last, since nothing says that they are recent. */
export const newestFirst = (a: Dated, b: Dated): number => {
    if (a.date === b.date) {
        return 0
    }
    if (a.date === undefined || b.date === undefined) {
        return a.date === undefined ? 1 : -1
    }
    return a.date < b.date ? 1 : -1
}
