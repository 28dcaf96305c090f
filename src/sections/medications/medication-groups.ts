import type { CalendarDate } from '../../domain/calendar-date'
import { groupBy } from '../../domain/group-by'
import type { Medication } from '../../domain/medication'
import {
    medicationStatus,
    type MedicationStatus,
} from '../../domain/medication-status'
import { newestFirst } from '../../domain/order'
import { wordsOf } from '../../domain/value-text'

export interface MedicationGroup {
    readonly status: MedicationStatus
    readonly medications: readonly Medication[]
}

const ORDER: readonly MedicationStatus[] = [
    'current',
    'unclear',
    'earlier',
    'denied',
]

const lastRecordedOf = ({ entries }: Medication) => ({
    date: entries[0]?.source.date,
})

const lastRecordedFirst = (a: Medication, b: Medication): number =>
    newestFirst(lastRecordedOf(a), lastRecordedOf(b)) ||
    wordsOf(a.name).join().localeCompare(wordsOf(b.name).join())

/** Current and past apart; within a group the last recorded first. Empty groups are left out. */
export const medicationGroups = (
    medications: readonly Medication[],
    today: CalendarDate
): readonly MedicationGroup[] => {
    const byStatus = groupBy(
        [...medications].sort(lastRecordedFirst),
        (medication) => medicationStatus(medication, today)
    )
    return ORDER.map((status) => ({
        status,
        medications: byStatus.get(status) ?? [],
    })).filter((group) => group.medications.length > 0)
}
