import { type ComparedDays, nowAndBefore } from './compared-days'
import { type FlagChange, flagChange, type Judged } from './flag-change'
import { type Reading, readingsOf } from './last-known'
import { isWithin, normalSpan } from './normal-span'
import type { Measure, MeasureSeries, Observation } from './observation'

/** A vital sign that is judged otherwise than before. */
export interface MeasureChange {
    readonly kind: 'measure'
    readonly change: FlagChange
    readonly key: string
    readonly name: string
    readonly measures: readonly Measure[]
    readonly now: Reading
    readonly before: Reading | undefined
}

const isWithinRange = (
    { value, range }: Observation,
    unit: string
): boolean => {
    const span = range && normalSpan(range, unit)
    return span !== undefined && isWithin(value, span)
}

/** Both parts of a pressure must be within their ranges; half a pressure is not judged. */
const judgedReading = (
    { parts, missing, flag }: Reading,
    unit: string
): Judged => ({
    flag,
    within:
        missing === undefined &&
        parts.every((part) => isWithinRange(part, unit)),
})

/** The vital signs whose newest value is judged otherwise than the newest of the days before. */
export const measureChanges = (
    vitals: readonly MeasureSeries[],
    bloodPressureName: string,
    days: ComparedDays
): readonly MeasureChange[] =>
    readingsOf(vitals, bloodPressureName).flatMap(
        ({ key, name, measures, readings }) => {
            const { now, before } = nowAndBefore(readings, days)
            const unit = measures[0]?.unit ?? ''
            const change =
                now &&
                flagChange(
                    judgedReading(now, unit),
                    before && judgedReading(before, unit)
                )
            return now && change
                ? [
                      {
                          kind: 'measure' as const,
                          change,
                          key,
                          name,
                          measures,
                          now,
                          before,
                      },
                  ]
                : []
        }
    )
