import { type CalendarDate, daysBetween } from './calendar-date'
import type { Medication, MedicationEntry } from './medication'

/**
 * What the newest record of a medicine says: `current` also while its supply lasts; `unclear`
 * where a status is for the reader to judge; `earlier` where later records name others only,
 * which does not mean that it was stopped.
 */
export type MedicationStatus = 'current' | 'unclear' | 'earlier' | 'denied'

/** All entries of the newest day: two stages may record one medicine on it. */
export const newestEntries = ({
    entries,
}: Medication): readonly MedicationEntry[] =>
    entries.filter(({ source }) => source.date === entries[0]?.source.date)

/** Days until the newest supply is used up, negative once it is; undefined where none is known. */
export const daysLeft = (
    medication: Medication,
    today: CalendarDate
): number | undefined => {
    const left = newestEntries(medication).flatMap(({ source, supplies }) => {
        const { date } = source
        return date === undefined || date > today
            ? []
            : supplies.flatMap(({ days }) =>
                  days === undefined ? [] : days - daysBetween(date, today)
              )
    })
    return left.length > 0 ? Math.max(...left) : undefined
}

export const medicationStatus = (
    medication: Medication,
    today: CalendarDate
): MedicationStatus => {
    const newest = newestEntries(medication)
    const answers = new Set(newest.map(({ answer }) => answer))
    const isUndated = newest[0]?.source.date === undefined
    if (answers.size === 1 && answers.has('no')) {
        return 'denied'
    }
    if (
        !isUndated &&
        !newest.some(({ isLatest }) => isLatest) &&
        (daysLeft(medication, today) ?? -1) < 0
    ) {
        return 'earlier'
    }
    return isUndated || answers.size > 1 || answers.has('unclear')
        ? 'unclear'
        : 'current'
}

/** Since when it is recorded without others in between; else the first day it was named at all. */
export const recordedSince = ({
    runs: [run],
    entries,
}: Medication): CalendarDate | undefined =>
    run?.from ?? entries.flatMap(({ source }) => source.date ?? []).at(-1)
