declare const calendarDate: unique symbol

/** A civil day, ISO 8601 `YYYY-MM-DD`, without time or zone; sorts as text. */
export type CalendarDate = string & { readonly [calendarDate]: true }

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/
const DAY_MS = 86_400_000

interface DateParts {
    readonly year: number
    readonly month: number
    readonly day: number
}

const partsOfIso = (text: string): DateParts | undefined => {
    const match = ISO_DAY.exec(text)
    return match
        ? {
              year: Number(match[1]),
              month: Number(match[2]),
              day: Number(match[3]),
          }
        : undefined
}

const epochDayOf = ({ year, month, day }: DateParts): number => {
    const date = new Date(0)
    // setUTCFullYear, since Date.UTC reads the years 0 to 99 as 1900 to 1999
    date.setUTCFullYear(year, month - 1, day)
    return Math.floor(date.getTime() / DAY_MS)
}

const isCalendarDate = (text: string): text is CalendarDate => {
    const parts = text.length === 10 ? partsOfIso(text) : undefined
    return parts !== undefined && isoOf(epochDayOf(parts)) === text
}

const isoOf = (epochDay: number): string =>
    new Date(epochDay * DAY_MS).toISOString().slice(0, 10)

/** Reads the day of an ISO date or date-time; impossible days (30 February) are undefined. */
export const parseCalendarDate = (
    text: string | undefined
): CalendarDate | undefined => {
    const day =
        text !== undefined && ISO_DAY.test(text) ? text.slice(0, 10) : ''
    return isCalendarDate(day) ? day : undefined
}

export const datePartsOf = (date: CalendarDate): DateParts => ({
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
})

const toEpochDay = (date: CalendarDate): number => epochDayOf(datePartsOf(date))

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
    toEpochDay(to) - toEpochDay(from)

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
    parseCalendarDate(isoOf(toEpochDay(date) + days)) ?? date

/** Completed calendar months from one day to another, as birthdays are counted. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
    const start = datePartsOf(from)
    const end = datePartsOf(to)
    const months = (end.year - start.year) * 12 + (end.month - start.month)
    return end.day < start.day ? months - 1 : months
}

/** The day some months on; the last day of a month that is too short. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
    const { year, month, day } = datePartsOf(date)
    const index = year * 12 + (month - 1) + months
    const target = { year: Math.floor(index / 12), month: (index % 12) + 1 }
    const lastDay = daysInMonth(target.year, target.month)
    const epochDay = epochDayOf({ ...target, day: Math.min(day, lastDay) })
    return parseCalendarDate(isoOf(epochDay)) ?? date
}

const daysInMonth = (year: number, month: number): number =>
    epochDayOf({ year, month: month + 1, day: 1 }) -
    epochDayOf({ year, month, day: 1 })
