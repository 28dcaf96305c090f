import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import { eventSourceOf } from '../../domain/event-source'
import type {
    MeasureSeries,
    Observation,
    UnplacedReason,
    UnplacedValue,
} from '../../domain/observation'
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

/** Where the unit cannot be converted, that is told. */
const convertedOf = (
    { event, value, field }: MeasuredValue,
    context: ReadContext
): number | undefined => {
    const { content } = value
    const { recordedUnit, measure } = field
    if (content.kind !== 'number' || event.date === undefined) {
        return undefined
    }
    const converted = convert(content.number, recordedUnit, measure.unit)
    if (converted === undefined) {
        const where = placeInRecord(value.name, event.program.name, event.date)
        context.report({
            kind: 'unit-not-convertible',
            where,
            text: recordedUnit,
        })
    }
    return converted
}

const observationOf = (
    measured: MeasuredValue,
    context: ReadContext
): Observation | undefined => {
    const { event, value, field } = measured
    const { content } = value
    const { recordedUnit, measure } = field
    const converted = convertedOf(measured, context)
    if (
        content.kind !== 'number' ||
        event.date === undefined ||
        converted === undefined
    ) {
        return undefined
    }
    const sameUnit = recordedUnit === measure.unit
    return {
        event: event.id,
        date: event.date,
        program: event.program,
        stage: event.stage,
        orgUnit: event.orgUnit,
        value: converted,
        text: sameUnit ? content.text : undefined,
        original: sameUnit
            ? undefined
            : { value: content.number, unit: recordedUnit },
        flag: value.flag,
        range: value.range,
    }
}

const reasonOf = ({ event, value }: MeasuredValue): UnplacedReason => {
    if (value.content.kind !== 'number') {
        return 'not-a-number'
    }
    return event.date === undefined ? 'no-date' : 'unit-not-convertible'
}

const unplacedOf = (measured: MeasuredValue): UnplacedValue => ({
    ...eventSourceOf(measured.event),
    name: measured.value.name,
    content: measured.value.content,
    unit: measured.field.recordedUnit,
    reason: reasonOf(measured),
})

interface Collected {
    readonly observations: Observation[]
    readonly unplaced: UnplacedValue[]
}

const collect = (
    measured: MeasuredValue,
    { observations, unplaced }: Collected,
    context: ReadContext
): void => {
    const observation = observationOf(measured, context)
    if (observation) {
        observations.push(observation)
    } else {
        unplaced.push(unplacedOf(measured))
    }
}

/** One series for each mapped vital, in the order of the mapping, newest value first. */
export const readVitals = (
    events: readonly ClinicalEvent[],
    measured: MeasuredFields,
    context: ReadContext
): readonly MeasureSeries[] => {
    const vitals = context.mapping?.vitals ?? []
    const series = new Map<string, Collected>(
        vitals.map(({ id }) => [id, { observations: [], unplaced: [] }])
    )
    for (const event of events.filter(hasHappened)) {
        for (const value of event.values) {
            const field = measuredFieldFor(
                measured,
                value.field,
                event.stage.id
            )
            const collected = field && series.get(field.measure.id)
            if (collected) {
                collect({ event, value, field }, collected, context)
            }
        }
    }
    return vitals.map(({ id, concept, name, unit, decimals }) => {
        const found = series.get(id)
        return {
            measure: { id, concept, name, unit, decimals },
            observations: (found?.observations ?? []).sort(newestFirst),
            unplaced: (found?.unplaced ?? []).sort(newestFirst),
        }
    })
}
