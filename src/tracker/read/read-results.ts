import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import { newestFirst } from '../../domain/order'
import { convertQuantity, quantityOf } from '../../domain/quantity'
import type { RecordedValue } from '../../domain/recorded-value'
import type { ResultRecord, TestResult } from '../../domain/test-result'
import {
    type MeasuredField,
    measuredFieldFor,
    type MeasuredFields,
    measureOf,
} from './mapping-index'
import { placeInRecord, type ReadContext } from './read-context'
import { recordedIn } from './recorded-source'

interface MeasuredValue {
    readonly event: ClinicalEvent
    readonly value: RecordedValue
    readonly field: MeasuredField
}

/** The amount in the unit of the test; where the unit cannot be converted, that is told. */
const quantityIn = (
    { event, value, field }: MeasuredValue,
    context: ReadContext
) => {
    const { recordedUnit, measure } = field
    const recorded = quantityOf(value.content, recordedUnit)
    const converted =
        recorded && convertQuantity(recorded, recordedUnit, measure.unit)
    if (recorded && !converted) {
        context.report({
            kind: 'unit-not-convertible',
            where: placeInRecord(value.name, event.program.name, event.date),
            text: recordedUnit,
        })
    }
    return converted
}

const resultOf = (
    measured: MeasuredValue,
    context: ReadContext
): TestResult => {
    const { event, value, field } = measured
    const { name, content, flag, range } = value
    return {
        ...recordedIn(event, value),
        name,
        content,
        recordedUnit: field.recordedUnit,
        quantity: quantityIn(measured, context),
        flag,
        range,
    }
}

/** Every mapped test with its results; what is no amount stays as it was recorded. */
export const readResults = (
    events: readonly ClinicalEvent[],
    measured: MeasuredFields,
    context: ReadContext
): ResultRecord => {
    const mappings = context.mapping?.results ?? []
    const found = new Map<string, TestResult[]>(
        mappings.map(({ id }) => [id, []])
    )
    for (const event of events.filter(hasHappened)) {
        for (const value of event.values) {
            const field = measuredFieldFor(
                measured,
                value.field,
                event.stage.id
            )
            if (field) {
                found
                    .get(field.measure.id)
                    ?.push(resultOf({ event, value, field }, context))
            }
        }
    }
    return {
        isMapped: mappings.length > 0,
        tests: mappings.map((mapping) => ({
            measure: measureOf(mapping),
            results: (found.get(mapping.id) ?? []).sort(newestFirst),
        })),
    }
}
