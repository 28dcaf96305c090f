import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import type { MeasureSeries, Observation } from '../../domain/observation'
import { newestFirst } from '../../domain/order'
import type { RecordedValue } from '../../domain/recorded-value'
import { convert } from '../../domain/units'
import {
    type MeasuredField,
    measuredFieldFor,
    type MeasuredFields,
} from './mapping-index'
import { placeInRecord, type ReadContext } from './read-context'

/** What is not a number was told when it was read; a unit that cannot be converted is told here. */
interface MeasuredValue {
    readonly event: ClinicalEvent
    readonly value: RecordedValue
    readonly field: MeasuredField
}

const observationOf = (
    { event, value, field }: MeasuredValue,
    context: ReadContext
): Observation | undefined => {
    const { content } = value
    if (content.kind !== 'number' || event.date === undefined) {
        return undefined
    }
    const { recordedUnit, measure } = field
    const converted = convert(content.number, recordedUnit, measure.unit)
    if (converted === undefined) {
        const where = placeInRecord(value.name, event.program.name, event.date)
        context.report({
            kind: 'unit-not-convertible',
            where,
            text: recordedUnit,
        })
        return undefined
    }
    return {
        event: event.id,
        date: event.date,
        program: event.program,
        stage: event.stage,
        orgUnit: event.orgUnit,
        value: converted,
        text: recordedUnit === measure.unit ? content.text : undefined,
        original:
            recordedUnit === measure.unit
                ? undefined
                : { value: content.number, unit: recordedUnit },
        flag: value.flag,
    }
}

/** One series for each mapped vital, in the order of the mapping, newest value first. */
export const readVitals = (
    events: readonly ClinicalEvent[],
    measured: MeasuredFields,
    context: ReadContext
): readonly MeasureSeries[] => {
    const vitals = context.mapping?.vitals ?? []
    const series = new Map<string, Observation[]>(
        vitals.map(({ id }) => [id, []])
    )
    for (const event of events.filter(hasHappened)) {
        for (const value of event.values) {
            const field = measuredFieldFor(
                measured,
                value.field,
                event.stage.id
            )
            const list = field && series.get(field.measure.id)
            const observation =
                list && observationOf({ event, value, field }, context)
            if (observation) {
                list.push(observation)
            }
        }
    }
    return vitals.map(({ id, concept, name, unit, decimals }) => ({
        measure: { id, concept, name, unit, decimals },
        observations: (series.get(id) ?? []).sort(newestFirst),
    }))
}
