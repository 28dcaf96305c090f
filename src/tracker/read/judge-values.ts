import type { ClinicalEvent } from '../../domain/clinical-event'
import { type Flag, worseFlag } from '../../domain/flag'
import { quantityOf } from '../../domain/quantity'
import type { RecordedValue } from '../../domain/recorded-value'
import {
    flagQuantity,
    rangeFor,
    type RangeSubject,
} from '../../domain/reference-range'
import { codesOf } from '../../domain/value-text'
import {
    type MeasuredField,
    measuredFieldFor,
    type MeasuredFields,
} from './mapping-index'
import type { SubjectOn } from './range-subject'

/** An abnormal code is the administrator's rule, and says so. */
const flagByCode = (
    value: RecordedValue,
    field: MeasuredField
): Flag | undefined =>
    codesOf(value.content).some((code) => field.abnormalCodes.includes(code))
        ? {
              level: 'A',
              bound: undefined,
              rule: {
                  id: `${field.measure.id}-codes`,
                  source: 'Mapping of this DHIS2',
                  version: '',
                  scope: field.measure.name,
              },
          }
        : undefined

/** A text such as ">1000" is judged as the quantity that it states. */
const judged = (
    value: RecordedValue,
    field: MeasuredField,
    subject: RangeSubject
): RecordedValue => {
    const measure = field.measure.id
    const byCode = flagByCode(value, field)
    const quantity = quantityOf(value.content, field.recordedUnit)
    if (!quantity) {
        return { ...value, unit: undefined, flag: byCode, measure }
    }
    const range = rangeFor(field.ranges, subject)
    const byRange = range && flagQuantity(quantity, field.recordedUnit, range)
    return {
        ...value,
        unit: field.recordedUnit || undefined,
        flag: worseFlag(byCode, byRange),
        range,
        measure,
    }
}

/** Gives every mapped value its unit and, where a range for this person is crossed, its flag. */
export const judgeValues = (
    events: readonly ClinicalEvent[],
    measured: MeasuredFields,
    subjectOn: SubjectOn
): readonly ClinicalEvent[] =>
    events.map((event) => {
        const subject = subjectOn(event)
        const values = event.values.map((value) => {
            const field = measuredFieldFor(
                measured,
                value.field,
                event.stage.id
            )
            return field ? judged(value, field, subject) : value
        })
        return { ...event, values }
    })
