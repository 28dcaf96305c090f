import * as fc from 'fast-check'
import type { ValueContent } from '../../src/domain/recorded-value'
import { codesOf } from '../../src/domain/value-text'
import { type FieldShape, noShapes } from '../../src/mapping/program-shape'
import { readValue } from '../../src/tracker/read/read-value'
import { uid } from '../fixtures/builders'

const fieldOf = (valueType: string, optionSet?: string): FieldShape => ({
    id: uid('field'),
    name: 'Field',
    kind: 'element',
    code: undefined,
    valueType,
    optionSet,
})

const read = (valueType: string, text: string): ValueContent =>
    readValue(text, fieldOf(valueType), noShapes)

/** org.hisp.dhis.common.ValueType of 2.42; text ones cannot be wrong. */
const TEXT_TYPES = [
    'TEXT',
    'LONG_TEXT',
    'MULTI_TEXT',
    'LETTER',
    'PHONE_NUMBER',
    'EMAIL',
    'USERNAME',
    'URL',
    'TIME',
    'COORDINATE',
    'GEOJSON',
    'REFERENCE',
    'TRACKER_ASSOCIATE',
]
const NUMBER_TYPES = [
    'NUMBER',
    'INTEGER',
    'INTEGER_POSITIVE',
    'INTEGER_NEGATIVE',
    'INTEGER_ZERO_OR_POSITIVE',
    'UNIT_INTERVAL',
    'PERCENTAGE',
]
const OTHER_TYPES = [
    'BOOLEAN',
    'TRUE_ONLY',
    'DATE',
    'AGE',
    'DATETIME',
    'ORGANISATION_UNIT',
    'FILE_RESOURCE',
    'IMAGE',
]

describe('readValue', () => {
    it.each<[string, string, ValueContent]>([
        ['NUMBER', '66.5', { kind: 'number', number: 66.5, text: '66.5' }],
        ['NUMBER', '-1e3', { kind: 'number', number: -1000, text: '-1e3' }],
        ['INTEGER', '0', { kind: 'number', number: 0, text: '0' }],
        ['BOOLEAN', 'true', { kind: 'yes-no', yes: true }],
        ['BOOLEAN', 'false', { kind: 'yes-no', yes: false }],
        ['TRUE_ONLY', 'true', { kind: 'yes-no', yes: true }],
        ['ORGANISATION_UNIT', uid('bo'), { kind: 'place', orgUnit: uid('bo') }],
        ['FILE_RESOURCE', uid('file'), { kind: 'file', image: false }],
        ['IMAGE', uid('file'), { kind: 'file', image: true }],
    ])('reads %s %s', (valueType, text, content) => {
        expect(read(valueType, text)).toEqual(content)
    })

    it('reads days and times of day as they stand, in no time zone', () => {
        expect(read('DATE', '2026-02-28')).toEqual({
            kind: 'date',
            date: '2026-02-28',
        })
        expect(read('AGE', '1992-04-12')).toMatchObject({ date: '1992-04-12' })
        expect(read('DATETIME', '2026-02-28T23:50')).toEqual({
            kind: 'date-time',
            date: '2026-02-28',
            time: '23:50',
        })
        expect(read('DATETIME', '2026-02-28')).toMatchObject({ kind: 'date' })
    })

    it.each([
        ['NUMBER', 'abc', 'not-a-number'],
        ['NUMBER', '12,5', 'not-a-number'],
        ['NUMBER', '<20', 'not-a-number'],
        ['NUMBER', 'NaN', 'not-a-number'],
        ['NUMBER', 'Infinity', 'not-a-number'],
        ['NUMBER', '1e999', 'not-a-number'],
        ['NUMBER', '0x10', 'not-a-number'],
        ['NUMBER', ' ', 'not-a-number'],
        ['PERCENTAGE', '50 %', 'not-a-number'],
        ['BOOLEAN', 'maybe', 'not-yes-or-no'],
        ['TRUE_ONLY', '', 'not-yes-or-no'],
        ['DATE', '2026-02-30', 'not-a-date'],
        ['DATE', '28/02/2026', 'not-a-date'],
        ['AGE', '34', 'not-a-date'],
        ['DATETIME', 'T10:00', 'not-a-date'],
        ['ORGANISATION_UNIT', 'Bo Health Centre', 'not-an-org-unit'],
        ['HOLOGRAM', 'x', 'unknown-value-type'],
        ['constructor', 'x', 'unknown-value-type'],
    ])(
        'says of %s %s that it is %s, and keeps the text',
        (type, text, reason) => {
            expect(read(type, text)).toEqual({
                kind: 'unreadable',
                text,
                reason,
            })
        }
    )

    it('knows every value type and never throws', () => {
        const types = [...TEXT_TYPES, ...NUMBER_TYPES, ...OTHER_TYPES]
        fc.assert(
            fc.property(
                fc.constantFrom(...types),
                fc.string(),
                (type, text) => {
                    const content = read(type, text)
                    expect(content).not.toMatchObject({
                        reason: 'unknown-value-type',
                    })
                    // a file has no text; every other content keeps what was stored or means the same
                    expect(codesOf(content)).toHaveLength(
                        content.kind === 'file' ? 0 : 1
                    )
                }
            )
        )
    })

    it('keeps text as it is, in each text type', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...TEXT_TYPES),
                fc.string(),
                (type, text) => {
                    expect(read(type, text)).toEqual({ kind: 'text', text })
                }
            )
        )
    })

    it('reads back every finite number', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...NUMBER_TYPES),
                fc.double({ noNaN: true, noDefaultInfinity: true }),
                (type, number) => {
                    const content = read(type, String(number))
                    expect(
                        content.kind === 'number' ? content.number + 0 : content
                    ).toBe(number + 0)
                }
            )
        )
    })
})
