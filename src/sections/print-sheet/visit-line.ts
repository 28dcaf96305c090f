import { type Flag, severityOf } from '../../domain/flag'
import type { RecordedValue } from '../../domain/recorded-value'
import type { Visit } from '../../domain/timeline'

/** How many values of a visit have room in its line; every abnormal one has. */
const FEW_VALUES = 6

/** One visit in a line of the printed timeline. */
export interface VisitLine {
    readonly programs: readonly string[]
    readonly stages: readonly string[]
    readonly values: readonly RecordedValue[]
    /** Values that the line leaves out. */
    readonly more: number
    readonly notes: number
}

const urgencyOf = (flag: Flag | undefined): number =>
    flag ? severityOf(flag.level) : 0

const distinct = (names: readonly string[]): readonly string[] => [
    ...new Set(names),
]

/** The values of a visit, abnormal ones first and all of them, others as far as there is room. */
export const visitLine = ({ events }: Visit): VisitLine => {
    const values = events
        .flatMap((event) => event.values)
        .sort((a, b) => urgencyOf(b.flag) - urgencyOf(a.flag))
    const abnormal = values.filter(({ flag }) => flag !== undefined).length
    const shown = values.slice(0, Math.max(FEW_VALUES, abnormal))
    return {
        programs: distinct(events.map(({ program }) => program.name)),
        stages: distinct(events.map(({ stage }) => stage.name)),
        values: shown,
        more: values.length - shown.length,
        notes: events.flatMap(({ notes }) => notes).length,
    }
}
