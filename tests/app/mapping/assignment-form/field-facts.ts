import type { FieldFacts } from '../../../../src/mapping/suggest/metadata-facts'
import { uid } from '../../../fixtures/builders'

/** An id for a field of any name: its letters, cut or filled up. */
export const idOfName = (name: string): string =>
    uid(`f${name.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 11))

/** A field as the metadata tells it: a number of an event, unless told otherwise. */
export const fieldFacts = (
    name: string,
    parts: Partial<FieldFacts> = {}
): FieldFacts => ({
    id: idOfName(name),
    kind: 'element',
    names: [name],
    code: undefined,
    description: undefined,
    valueType: 'NUMBER',
    optionSet: undefined,
    options: undefined,
    unique: false,
    generated: false,
    places: [{ program: uid('program'), stage: uid('stage'), section: [] }],
    ...parts,
})

/** A field with options: code -> name. */
export const codedField = (
    name: string,
    options: Readonly<Record<string, string>>,
    parts: Partial<FieldFacts> = {}
): FieldFacts =>
    fieldFacts(name, {
        valueType: 'TEXT',
        optionSet: idOfName(`o${name}`),
        options: Object.entries(options).map(([code, text]) => ({
            code,
            names: [text],
        })),
        ...parts,
    })

/** Every value type that DHIS2 has (org.hisp.dhis.common.ValueType). */
export const VALUE_TYPES = [
    'TEXT',
    'LONG_TEXT',
    'MULTI_TEXT',
    'LETTER',
    'PHONE_NUMBER',
    'EMAIL',
    'BOOLEAN',
    'TRUE_ONLY',
    'DATE',
    'DATETIME',
    'TIME',
    'NUMBER',
    'UNIT_INTERVAL',
    'PERCENTAGE',
    'INTEGER',
    'INTEGER_POSITIVE',
    'INTEGER_NEGATIVE',
    'INTEGER_ZERO_OR_POSITIVE',
    'TRACKER_ASSOCIATE',
    'USERNAME',
    'COORDINATE',
    'ORGANISATION_UNIT',
    'REFERENCE',
    'AGE',
    'URL',
    'FILE_RESOURCE',
    'IMAGE',
    'GEOJSON',
] as const
