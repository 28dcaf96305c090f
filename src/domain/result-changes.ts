import type { Chart } from './chart'
import { hasHappened } from './clinical-event'
import { type ComparedDays, nowAndBefore } from './compared-days'
import { type EventSource, eventSourceOf } from './event-source'
import type { Flag } from './flag'
import { type FlagChange, flagChange, type Judged } from './flag-change'
import { isSurelyWithin, normalSpan } from './normal-span'
import { newestFirst } from './order'
import { quantityOf } from './quantity'
import type { RecordedValue, ValueContent } from './recorded-value'

/** A result as it was recorded at a visit. */
export interface ResultFinding extends EventSource {
    readonly value: RecordedValue
    readonly flag: Flag | undefined
}

/** A test whose result is judged otherwise than before. */
export interface ResultChange {
    readonly kind: 'result'
    readonly change: FlagChange
    readonly key: string
    readonly name: string
    readonly now: ResultFinding
    readonly before: ResultFinding | undefined
}

const CODED: readonly ValueContent['kind'][] = ['option', 'options', 'yes-no']

/** A coded result that is not flagged is none of the abnormal codes; a free text says nothing. */
const judgedResult = ({ value, flag }: ResultFinding): Judged => {
    const { content, range, unit } = value
    const quantity = quantityOf(content, unit ?? '')
    if (quantity) {
        const span = range && normalSpan(range, unit ?? range.unit)
        const within = span !== undefined && isSurelyWithin(quantity, span)
        return { flag, within }
    }
    return { flag, within: CODED.includes(content.kind) }
}

/** Results by test, newest first; vital signs are told by `measureChanges`. */
const resultsByMeasure = ({
    events,
    vitals,
}: Pick<Chart, 'events' | 'vitals'>): ReadonlyMap<
    string,
    readonly ResultFinding[]
> => {
    const isVital = new Set(vitals.map(({ measure }) => measure.id))
    const found = new Map<string, ResultFinding[]>()
    for (const event of events.filter(hasHappened)) {
        for (const value of event.values) {
            const { measure, flag } = value
            if (measure !== undefined && !isVital.has(measure)) {
                const list = found.get(measure) ?? []
                found.set(measure, list)
                list.push({ ...eventSourceOf(event), value, flag })
            }
        }
    }
    found.forEach((list) => list.sort(newestFirst))
    return found
}

/** The tests whose newest result is judged otherwise than the newest of the days before. */
export const resultChanges = (
    chart: Pick<Chart, 'events' | 'vitals'>,
    days: ComparedDays
): readonly ResultChange[] =>
    [...resultsByMeasure(chart)].flatMap(([key, findings]) => {
        const { now, before } = nowAndBefore<ResultFinding>(findings, days)
        const change =
            now && flagChange(judgedResult(now), before && judgedResult(before))
        return now && change
            ? [
                  {
                      kind: 'result' as const,
                      change,
                      key,
                      name: now.value.name,
                      now,
                      before,
                  },
              ]
            : []
    })
