import {
    addDays,
    addMonths,
    type CalendarDate,
    datePartsOf,
    daysBetween,
    parseCalendarDate,
} from './calendar-date'

/** How far back a chart looks. */
export type TimeSpan = 'three-months' | 'year' | 'five-years' | 'all'

export const TIME_SPANS: readonly TimeSpan[] = [
    'three-months',
    'year',
    'five-years',
    'all',
]

const MONTHS: Readonly<Record<Exclude<TimeSpan, 'all'>, number>> = {
    'three-months': 3,
    year: 12,
    'five-years': 60,
}

/** The days that one time axis covers, both included. */
export interface TimeWindow {
    readonly from: CalendarDate
    readonly to: CalendarDate
}

/** An axis needs some width. */
const LEAST_DAYS = 14

const ofAll = (
    dates: readonly CalendarDate[],
    today: CalendarDate
): TimeWindow => {
    const sorted = [...dates, today].sort()
    const first = sorted[0] ?? today
    const last = sorted.at(-1) ?? today
    const latestStart = addDays(last, -LEAST_DAYS)
    return { from: first < latestStart ? first : latestStart, to: last }
}

/** From so long ago until today; all of it, dates after today included, where no span is chosen. */
export const timeWindow = (
    span: TimeSpan,
    dates: readonly CalendarDate[],
    today: CalendarDate
): TimeWindow =>
    span === 'all'
        ? ofAll(dates, today)
        : { from: addMonths(today, -MONTHS[span]), to: today }

export const isInWindow = (
    date: CalendarDate,
    { from, to }: TimeWindow
): boolean => date >= from && date <= to

/** Where a day stands in the window: 0 at its start, 1 at its end. */
export const placeInWindow = (
    date: CalendarDate,
    { from, to }: TimeWindow
): number => {
    const width = daysBetween(from, to)
    return width === 0 ? 0.5 : daysBetween(from, date) / width
}

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

const monthIndexOf = (date: CalendarDate): number => {
    const { year, month } = datePartsOf(date)
    return year * 12 + month - 1
}

const firstOfMonth = (index: number): CalendarDate | undefined => {
    const year = String(Math.floor(index / 12)).padStart(4, '0')
    const month = String((index % 12) + 1).padStart(2, '0')
    return parseCalendarDate(`${year}-${month}-01`)
}

const ticksAt = (step: number, window: TimeWindow): readonly CalendarDate[] => {
    const start = Math.floor(monthIndexOf(window.from) / step) * step
    const last = monthIndexOf(window.to)
    const count = Math.floor((last - start) / step) + 1
    return Array.from({ length: count }, (_, n) =>
        firstOfMonth(start + n * step)
    )
        .filter((date) => date !== undefined)
        .filter((date) => isInWindow(date, window))
}

/** Round days of the window, `most` at most; its two ends where no month begins in it. */
export const timeTicks = (
    window: TimeWindow,
    most: number
): readonly CalendarDate[] => {
    for (const step of STEPS_IN_MONTHS) {
        const ticks = ticksAt(step, window)
        if (ticks.length <= most) {
            return ticks.length > 0 ? ticks : [window.from, window.to]
        }
    }
    return [window.from, window.to]
}
