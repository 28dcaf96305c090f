import { type CalendarDate, daysBetween } from '../../domain/calendar-date'
import type { Medication, MedicationRun } from '../../domain/medication'

/** One run on the axis, in parts of a hundred from its beginning. */
export interface Bar {
    readonly run: MedicationRun
    readonly start: number
    readonly length: number
}

export interface BarRow {
    readonly medication: Medication
    /** Oldest first, as the axis reads. */
    readonly bars: readonly Bar[]
}

export interface BarChart {
    readonly from: CalendarDate
    readonly to: CalendarDate
    readonly rows: readonly BarRow[]
    /** Medicines that no dated record affirms: they stand on no axis. */
    readonly without: readonly Medication[]
}

const extent = (
    runs: readonly MedicationRun[],
    today: CalendarDate
): { from: CalendarDate; to: CalendarDate } =>
    runs.reduce(
        ({ from, to }, run) => ({
            from: run.from < from ? run.from : from,
            to: run.to > to ? run.to : to,
        }),
        { from: today, to: today }
    )

const firstDay = ({ runs }: Medication): CalendarDate | undefined =>
    runs.at(-1)?.from

const oldestFirst = (a: Medication, b: Medication): number =>
    (firstDay(a) ?? '').localeCompare(firstDay(b) ?? '')

/** All medicines on one axis from the first record to today, the first begun on top. */
export const barChart = (
    medications: readonly Medication[],
    today: CalendarDate
): BarChart | undefined => {
    const placed = medications.filter(({ runs }) => runs.length > 0)
    if (placed.length === 0) {
        return undefined
    }
    const { from, to } = extent(
        placed.flatMap(({ runs }) => runs),
        today
    )
    const days = Math.max(1, daysBetween(from, to))
    const share = (count: number) => (100 * count) / days
    return {
        from,
        to,
        rows: [...placed].sort(oldestFirst).map((medication) => ({
            medication,
            bars: [...medication.runs].reverse().map((run) => ({
                run,
                start: share(daysBetween(from, run.from)),
                length: share(daysBetween(run.from, run.to)),
            })),
        })),
        without: medications.filter(({ runs }) => runs.length === 0),
    }
}
