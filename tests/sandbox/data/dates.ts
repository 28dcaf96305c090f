const DAY_MS = 86_400_000

/** The ISO date a number of days after (or, negative, before) another. */
export const addDays = (isoDate: string, days: number): string =>
    new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS)
        .toISOString()
        .slice(0, 10)

/** Dates counted from the day on which the data set is opened. */
export interface Clock {
    today: string
    ago(days: number): string
    ahead(days: number): string
    /** The day, month and year of birth of someone who is now that many years and days old. */
    born(years: number, days?: number): string
}

export const clockAt = (today: string): Clock => ({
    today,
    ago: (days) => addDays(today, -days),
    ahead: (days) => addDays(today, days),
    born: (years, days = 0) => addDays(yearsBefore(today, years), -days),
})

const yearsBefore = (isoDate: string, years: number): string => {
    const year = Number(isoDate.slice(0, 4)) - years
    const monthAndDay = isoDate.slice(4)
    const leapDay = monthAndDay === '-02-29'
    return `${String(year).padStart(4, '0')}${leapDay ? '-02-28' : monthAndDay}`
}
