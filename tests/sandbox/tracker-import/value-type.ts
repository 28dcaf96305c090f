import type { Scene } from './scene'

type Test = (value: string, scene: Scene) => boolean

const matching =
    (pattern: RegExp): Test =>
    (value) =>
        pattern.test(value)

const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/

const numberWithin =
    (least: number, most: number): Test =>
    (value) =>
        number.test(value) && Number(value) >= least && Number(value) <= most

const longest = 50_000

/** Whether a text is a value of the type; types without a rule take any text. */
const tests: Readonly<Record<string, Test>> = {
    TEXT: (value) => value.length <= longest,
    LETTER: matching(/^\p{L}$/u),
    NUMBER: matching(number),
    UNIT_INTERVAL: numberWithin(0, 1),
    PERCENTAGE: numberWithin(0, 100),
    INTEGER: matching(/^(0|-?[1-9]\d*)$/),
    INTEGER_POSITIVE: matching(/^[1-9]\d*$/),
    INTEGER_NEGATIVE: matching(/^-[1-9]\d*$/),
    INTEGER_ZERO_OR_POSITIVE: matching(/^(0|[1-9]\d*)$/),
    BOOLEAN: matching(/^(true|false|1|0)$/i),
    TRUE_ONLY: matching(/^(true|1)$/i),
    DATE: isDay,
    AGE: isDay,
    DATETIME: (value) =>
        isDay(value.slice(0, 10)) &&
        /^T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(value.slice(10)),
    TIME: matching(/^([01]\d|2[0-3]):[0-5]\d$/),
    EMAIL: matching(/^[^@\s]+@[^@\s]+\.[^@\s]+$/),
    PHONE_NUMBER: matching(/^[0-9+()#.\s/ext-]{6,50}$/),
    URL: matching(/^https?:\/\/\S+$/i),
    COORDINATE: isCoordinate,
    ORGANISATION_UNIT: (value, { tracker }) =>
        tracker.metadata.orgUnits.has(value),
    USERNAME: (value, { tracker }) => tracker.userByName(value) !== undefined,
    IMAGE: isFile,
    FILE_RESOURCE: isFile,
}

export function fitsType(type: string, value: string, scene: Scene): boolean {
    const test = tests[type]
    return test === undefined || test(value, scene)
}

/** A day of the calendar: the 30th of February is none. */
function isDay(value: string): boolean {
    const moment = Date.parse(`${value}T00:00:00Z`)
    return (
        /^\d{4}-\d{2}-\d{2}$/.test(value) &&
        !isNaN(moment) &&
        new Date(moment).toISOString().startsWith(value)
    )
}

function isCoordinate(value: string): boolean {
    const [, east = '', north = ''] =
        /^\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\]$/.exec(value) ?? []
    return (
        east !== '' &&
        Math.abs(Number(east)) <= 180 &&
        Math.abs(Number(north)) <= 90
    )
}

function isFile(value: string, { tracker }: Scene): boolean {
    return tracker.files.has(value)
}
