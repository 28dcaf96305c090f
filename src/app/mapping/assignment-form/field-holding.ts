import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'

/** What the values of a field are, as far as a chart cares; with options they are codes whatever the value type. */
export type Holding = 'yes-no' | 'date' | 'number' | 'codes' | 'text' | 'other'

/** By DHIS2 value type (org.hisp.dhis.common.ValueType). */
const HOLDINGS: Readonly<Record<string, Holding>> = {
    TEXT: 'text',
    LONG_TEXT: 'text',
    MULTI_TEXT: 'text',
    LETTER: 'text',
    USERNAME: 'text',
    BOOLEAN: 'yes-no',
    TRUE_ONLY: 'yes-no',
    DATE: 'date',
    DATETIME: 'date',
    AGE: 'date',
    NUMBER: 'number',
    INTEGER: 'number',
    INTEGER_POSITIVE: 'number',
    INTEGER_NEGATIVE: 'number',
    INTEGER_ZERO_OR_POSITIVE: 'number',
    UNIT_INTERVAL: 'number',
    PERCENTAGE: 'number',
}

export const holdingOf = (
    field: Pick<FieldFacts, 'valueType' | 'optionSet'>
): Holding =>
    field.optionSet === undefined
        ? (HOLDINGS[field.valueType] ?? 'other')
        : 'codes'
