import type { ClinicalEvent } from '../../domain/clinical-event'
import type { Flag } from '../../domain/flag'
import type { RecordedValue } from '../../domain/recorded-value'
import {
    flagByRange,
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

const flagOf = (
    value: RecordedValue,
    field: MeasuredField,
    subject: RangeSubject
): Flag | undefined => {
    if (value.content.kind !== 'number') {
        return flagByCode(value, field)
    }
    const range = rangeFor(field.ranges, subject)
    return range && flagByRange(value.content.number, field.recordedUnit, range)
}

const judged = (
    value: RecordedValue,
    field: MeasuredField,
    subject: RangeSubject
): RecordedValue => ({
    ...value,
    unit:
        value.content.kind === 'number'
            ? field.recordedUnit || undefined
            : undefined,
    flag: flagOf(value, field, subject),
})

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
