import type { ClinicalEvent } from '../../domain/clinical-event'
import { severityOf } from '../../domain/flag'
import type { RecordedValue } from '../../domain/recorded-value'
import type { Visit } from '../../domain/timeline'

/** How many values of a visit stand open before the reader asks for all. */
const FEW_VALUES = 8

export interface EventValues {
    readonly event: ClinicalEvent
    readonly values: readonly RecordedValue[]
}

export interface VisitValues {
    readonly events: readonly EventValues[]
    /** Values that `events` leaves out. */
    readonly more: number
}

const urgencyOf = ({ flag }: RecordedValue): number =>
    flag ? severityOf(flag.level) : 0

/** Critical, abnormal, then the rest; within each as on the form, since the sort is stable. */
const abnormalFirst = (
    values: readonly RecordedValue[]
): readonly RecordedValue[] =>
    [...values].sort((a, b) => urgencyOf(b) - urgencyOf(a))

export const abnormalCount = ({ events }: Visit): number =>
    events
        .flatMap(({ values }) => values)
        .filter(({ flag }) => flag !== undefined).length

/** All values of a visit, by event. */
export const allValues = ({ events }: Visit): VisitValues => ({
    events: events.map((event) => ({
        event,
        values: abnormalFirst(event.values),
    })),
    more: 0,
})

/** Every abnormal value, and as many others as there is room for, taken from each event in turn. */
export const fewValues = (visit: Visit): VisitValues => {
    const { events } = allValues(visit)
    const ranked = events
        .flatMap(({ values }) => values.map((value, rank) => ({ value, rank })))
        .sort(
            (a, b) =>
                Number(b.value.flag !== undefined) -
                    Number(a.value.flag !== undefined) || a.rank - b.rank
        )
    const room = Math.max(FEW_VALUES, abnormalCount(visit))
    const kept = new Set(ranked.slice(0, room).map(({ value }) => value))
    return {
        events: events.map(({ event, values }) => ({
            event,
            values: values.filter((value) => kept.has(value)),
        })),
        more: ranked.length - kept.size,
    }
}
