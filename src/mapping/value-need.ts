import type { FieldShape } from './program-shape'

/** What a place of the chart asks of the values of a field. */
export type ValueNeed =
    /** A plain number: what is coded cannot be drawn or compared. */
    | 'number'
    /** A number, or a code that stands for one. */
    | 'count'
    /** A number, or words such as "1 tablet". */
    | 'amount'
    | 'date'
    | 'yes-no'
    /** A code, a yes or no, or a number that is compared with codes. */
    | 'answer'
    | 'words'
    /** Anything that is read as a line of text: a number, a phone number, a place. */
    | 'label'
    /** A number, a code, words, or a yes or no. */
    | 'result'
    | 'image'

const NUMBERS = [
    'NUMBER',
    'INTEGER',
    'INTEGER_POSITIVE',
    'INTEGER_NEGATIVE',
    'INTEGER_ZERO_OR_POSITIVE',
    'PERCENTAGE',
    'UNIT_INTERVAL',
]
const TEXTS = ['TEXT', 'LONG_TEXT', 'MULTI_TEXT', 'LETTER']
const YES_NO = ['BOOLEAN', 'TRUE_ONLY']
const DATES = ['DATE', 'DATETIME', 'AGE']
const OTHER_LINES = [
    'PHONE_NUMBER',
    'EMAIL',
    'USERNAME',
    'URL',
    'ORGANISATION_UNIT',
    'COORDINATE',
    'REFERENCE',
    'TRACKER_ASSOCIATE',
]
const NO_TEXT = ['TIME', 'FILE_RESOURCE', 'IMAGE', 'GEOJSON']

const KNOWN: ReadonlySet<string> = new Set(
    [NUMBERS, TEXTS, YES_NO, DATES, OTHER_LINES, NO_TEXT].flat()
)

interface Allowed {
    readonly types: readonly string[]
    /** Whether a field with an option set will do, whatever its value type is. */
    readonly coded: boolean
}

/** As the readers of the chart take them. */
const ALLOWED: Readonly<Record<ValueNeed, Allowed>> = {
    number: { types: NUMBERS, coded: false },
    count: { types: NUMBERS, coded: true },
    amount: { types: [...NUMBERS, ...TEXTS], coded: true },
    date: { types: DATES, coded: false },
    'yes-no': { types: YES_NO, coded: false },
    answer: { types: [...TEXTS, ...NUMBERS, ...YES_NO], coded: true },
    words: { types: [...TEXTS, 'USERNAME'], coded: true },
    label: { types: [...TEXTS, ...NUMBERS, ...OTHER_LINES], coded: true },
    result: { types: [...NUMBERS, ...TEXTS, ...YES_NO], coded: true },
    image: { types: ['IMAGE'], coded: false },
}

/** Whether the field can hold what is asked; a value type that is not known is given the benefit of the doubt. */
export const canHold = (
    { valueType, optionSet }: Pick<FieldShape, 'valueType' | 'optionSet'>,
    need: ValueNeed
): boolean => {
    const { types, coded } = ALLOWED[need]
    if (optionSet !== undefined) {
        return coded
    }
    return types.includes(valueType) || !KNOWN.has(valueType)
}
