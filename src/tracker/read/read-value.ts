import { parseCalendarDate } from '../../domain/calendar-date'
import { parseUid } from '../../domain/ids'
import { lookUp } from '../../domain/look-up'
import type {
    CodedOption,
    UnreadableReason,
    ValueContent,
} from '../../domain/recorded-value'
import type { FieldShape, ProgramShapes } from '../../mapping/program-shape'

const unreadable = (text: string, reason: UnreadableReason): ValueContent => ({
    kind: 'unreadable',
    text,
    reason,
})

type Reader = (text: string) => ValueContent

const readText: Reader = (text) => ({ kind: 'text', text })

const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

const readNumber: Reader = (text) =>
    PLAIN_NUMBER.test(text.trim()) && Number.isFinite(Number(text))
        ? { kind: 'number', number: Number(text), text }
        : unreadable(text, 'not-a-number')

const YES = ['true', '1', 'yes']
const NO = ['false', '0', 'no']

const readYesNo: Reader = (text) => {
    const folded = text.trim().toLowerCase()
    const yes = YES.includes(folded)
    return yes || NO.includes(folded)
        ? { kind: 'yes-no', yes }
        : unreadable(text, 'not-yes-or-no')
}

const readDate: Reader = (text) => {
    const date = parseCalendarDate(text)
    return date ? { kind: 'date', date } : unreadable(text, 'not-a-date')
}

const TIME_OF_DAY = /T(\d{2}:\d{2})/

const readDateTime: Reader = (text) => {
    const date = parseCalendarDate(text)
    const time = TIME_OF_DAY.exec(text)?.[1]
    if (!date) {
        return unreadable(text, 'not-a-date')
    }
    return time ? { kind: 'date-time', date, time } : { kind: 'date', date }
}

const readPlace: Reader = (text) => {
    const orgUnit = parseUid<'org-unit'>(text)
    return orgUnit
        ? { kind: 'place', orgUnit }
        : unreadable(text, 'not-an-org-unit')
}

/** By DHIS2 value type (org.hisp.dhis.common.ValueType). */
const READERS: Readonly<Record<string, Reader>> = {
    TEXT: readText,
    LONG_TEXT: readText,
    MULTI_TEXT: readText,
    LETTER: readText,
    PHONE_NUMBER: readText,
    EMAIL: readText,
    USERNAME: readText,
    URL: readText,
    TIME: readText,
    COORDINATE: readText,
    GEOJSON: readText,
    REFERENCE: readText,
    TRACKER_ASSOCIATE: readText,
    BOOLEAN: readYesNo,
    TRUE_ONLY: readYesNo,
    DATE: readDate,
    AGE: readDate,
    DATETIME: readDateTime,
    NUMBER: readNumber,
    INTEGER: readNumber,
    INTEGER_POSITIVE: readNumber,
    INTEGER_NEGATIVE: readNumber,
    INTEGER_ZERO_OR_POSITIVE: readNumber,
    UNIT_INTERVAL: readNumber,
    PERCENTAGE: readNumber,
    ORGANISATION_UNIT: readPlace,
    FILE_RESOURCE: () => ({ kind: 'file', image: false }),
    IMAGE: () => ({ kind: 'file', image: true }),
}

const readOptions = (
    text: string,
    options: ReadonlyMap<string, CodedOption>,
    multiple: boolean
): ValueContent => {
    const option = options.get(text)
    if (option) {
        return { kind: 'option', ...option }
    }
    const several = multiple
        ? text.split(',').map((code) => options.get(code.trim()))
        : []
    const known = several.filter((entry) => entry !== undefined)
    return several.length > 0 && known.length === several.length
        ? { kind: 'options', options: known }
        : unreadable(text, 'unknown-option')
}

/** Reads a stored text as its field's value type and options say; never throws. */
export const readValue = (
    text: string,
    field: FieldShape,
    shapes: ProgramShapes
): ValueContent => {
    const options = field.optionSet && shapes.optionSets.get(field.optionSet)
    if (options) {
        return readOptions(text, options, field.valueType === 'MULTI_TEXT')
    }
    const reader = lookUp(READERS, field.valueType)
    return reader ? reader(text) : unreadable(text, 'unknown-value-type')
}
