import { type CodeList, codeListsOf } from '../code-lists'
import type { Mapping } from '../mapping'
import type { FieldShape, ProgramShapes } from '../program-shape'
import type { FaultFound } from './fault'

const YES_NO = ['true', 'false']
const YES_NO_TYPES = ['BOOLEAN', 'TRUE_ONLY']

/** All values that a field can have; undefined where they are not a closed list. */
const valuesOf = (
    { optionSet, valueType }: FieldShape,
    shapes: ProgramShapes
): readonly string[] | undefined => {
    const options = optionSet && shapes.optionSets.get(optionSet)
    if (options) {
        return [...options.keys()]
    }
    return YES_NO_TYPES.includes(valueType) ? YES_NO : undefined
}

/** Values of all the fields together; undefined where one of them may hold anything. */
const possibleValues = (
    fields: readonly string[],
    shapes: ProgramShapes
): readonly string[] | undefined => {
    const lists = fields.map((id) => {
        const field = shapes.fields.get(id)
        return field && valuesOf(field, shapes)
    })
    const known = lists.filter((list) => list !== undefined)
    return known.length === lists.length ? known.flat() : undefined
}

/** True and false are the codes of a yes/no field, and of no harm where the field has others. */
const isGone = (code: string, values: readonly string[]): boolean =>
    !values.includes(code) && !YES_NO.includes(code)

const faultsOfList = (
    { path, codes, fields, needed }: CodeList,
    shapes: ProgramShapes
): readonly FaultFound[] => {
    const [id] = fields
    const values = possibleValues(fields, shapes)
    if (id === undefined) {
        return []
    }
    const isUseless =
        needed && !codes.some((code) => values?.includes(code) ?? true)
    const gone = codes.filter((code) => values && isGone(code, values))
    return [
        ...gone.map((code): FaultFound => ({
            kind: 'option-gone',
            path,
            id,
            code,
            mend: { kind: 'remove-code', path, code },
        })),
        ...(isUseless ? [{ kind: 'codes-missing' as const, path, id }] : []),
    ]
}

/** Whether the codes that the mapping names can be recorded. */
export const checkCodes = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] =>
    codeListsOf(mapping).flatMap((list) => faultsOfList(list, shapes))
