import { type CalendarDate, parseCalendarDate } from '../domain/calendar-date'

const twoDigits = (part: number): string => String(part).padStart(2, '0')

const dayHere = (): CalendarDate => {
    const now = new Date()
    const text = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
    const day = parseCalendarDate(text)
    if (!day) {
        throw new Error('the clock of this device shows no day')
    }
    return day
}

/**
 * The facility's day is the server's: laptops in clinics often have a wrong clock. Without the
 * server's date, the device's day counts.
 */
export const dayAtServer = (serverDate: string | undefined): CalendarDate =>
    parseCalendarDate(serverDate) ?? dayHere()
