import type { CalendarDate } from '../../domain/calendar-date'
import type { ChartIssue } from '../../domain/chart-issue'
import type { FieldId } from '../../domain/ids'
import type { Mapping } from '../../mapping/mapping'
import type { ProgramShapes } from '../../mapping/program-shape'

/** What every reader needs to know; the issues it finds are added to one list. */
export interface ReadContext {
    readonly shapes: ProgramShapes
    readonly mapping: Mapping | undefined
    readonly today: CalendarDate
    /** Field -> place in the form of a stage. */
    readonly formOrder: (stage: string) => ReadonlyMap<FieldId, number>
    readonly report: (issue: ChartIssue) => void
}

const formOrders = (shapes: ProgramShapes): ReadContext['formOrder'] => {
    const known = new Map<string, ReadonlyMap<FieldId, number>>()
    return (stage) => {
        const order =
            known.get(stage) ??
            new Map(
                shapes.stages.get(stage)?.fields.map((id, index) => [id, index])
            )
        known.set(stage, order)
        return order
    }
}

export const readContext = (
    parts: Pick<ReadContext, 'shapes' | 'mapping' | 'today' | 'report'>
): ReadContext => ({ ...parts, formOrder: formOrders(parts.shapes) })

/** The words that tell a reader where in the record something stands. */
export const placeInRecord = (
    ...parts: readonly (string | undefined)[]
): string =>
    parts.filter((part) => part !== undefined && part !== '').join(' · ')
