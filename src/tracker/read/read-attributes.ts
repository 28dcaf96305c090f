import { parseUid } from '../../domain/ids'
import type { ValueContent } from '../../domain/recorded-value'
import type { FieldShape } from '../../mapping/program-shape'
import { parseEach } from '../wire/parse'
import { wireAttribute, type WireEnrollment } from '../wire/tracked-entity'
import { placeInRecord, type ReadContext } from './read-context'
import { readValue } from './read-value'

export interface AttributeValue {
    readonly field: FieldShape
    readonly text: string
    readonly content: ValueContent
}

/** Attribute uid -> its value, one for each attribute. */
export type AttributeValues = ReadonlyMap<string, AttributeValue>

/**
 * Merges the attributes of the person with those of every enrollment: a value is stored once for
 * a person, so that the first one found is the value (dhis2.md 2.3).
 */
const mergedTexts = (
    ofPerson: readonly unknown[],
    enrollments: readonly WireEnrollment[],
    report: ReadContext['report']
): ReadonlyMap<string, string> => {
    const all = [
        ofPerson,
        ...enrollments.map((enrollment) => enrollment.attributes),
    ]
    const { good, bad } = parseEach(wireAttribute, all.flat())
    if (bad > 0) {
        report({ kind: 'unreadable-entry', where: '' })
    }
    const merged = new Map<string, string>()
    for (const { attribute, value } of good) {
        if (value !== undefined && value !== '' && !merged.has(attribute)) {
            merged.set(attribute, value)
        }
    }
    return merged
}

/** An attribute that the programs do not know stays in sight, by its uid. */
const unknownField = (uid: string): FieldShape | undefined => {
    const id = parseUid<'field'>(uid)
    return (
        id && {
            id,
            kind: 'attribute',
            code: undefined,
            name: uid,
            valueType: 'TEXT',
            optionSet: undefined,
        }
    )
}

const readOne = (
    id: string,
    text: string,
    context: ReadContext
): AttributeValue | undefined => {
    const field = context.shapes.fields.get(id) ?? unknownField(id)
    if (!context.shapes.fields.has(id)) {
        context.report({ kind: 'unknown-field', where: id, text })
    }
    if (!field) {
        return undefined
    }
    const content = readValue(text, field, context.shapes)
    if (content.kind === 'unreadable') {
        const where = placeInRecord(field.name)
        context.report({
            kind: 'unreadable-value',
            reason: content.reason,
            where,
            text,
        })
    }
    return { field, text, content }
}

export const readAttributes = (
    ofPerson: readonly unknown[],
    enrollments: readonly WireEnrollment[],
    context: ReadContext
): AttributeValues => {
    const values = new Map<string, AttributeValue>()
    for (const [id, text] of mergedTexts(
        ofPerson,
        enrollments,
        context.report
    )) {
        const value = readOne(id, text, context)
        if (value) {
            values.set(id, value)
        }
    }
    return values
}
