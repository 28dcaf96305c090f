import * as v from 'valibot'
import { failure, type Result, success } from '../../domain/result'
import { isRecord } from '../is-record'
import type { Mapping } from '../mapping'
import { type MappingError, readMapping } from '../migrate'

export const FILE_FORMAT = 'patient-chart-mapping'

const named = {
    id: v.string(),
    name: v.string(),
    code: v.optional(v.string()),
}

/** What another server needs to find the same things there. */
const exportedNames = v.object({
    programs: v.array(
        v.object({
            ...named,
            /** The type of tracked entity that it enrolls. */
            type: v.optional(v.string()),
        })
    ),
    stages: v.array(v.object({ ...named, program: v.string() })),
    fields: v.array(
        v.object({
            ...named,
            kind: v.picklist(['attribute', 'element']),
            valueType: v.string(),
        })
    ),
})

const exportedFile = v.object({
    format: v.literal(FILE_FORMAT),
    /** How the ids are to be found on the other server. */
    by: v.picklist(['uid', 'code']),
    /** The day on which the file was made. */
    exported: v.string(),
    names: exportedNames,
    mapping: v.unknown(),
})

export type ExportedNames = v.InferOutput<typeof exportedNames>
export type MatchedBy = 'uid' | 'code'

/** A mapping as a file, with what its ids are called. */
export interface ExportedMapping {
    readonly format: typeof FILE_FORMAT
    readonly by: MatchedBy
    readonly exported: string
    readonly names: ExportedNames
    readonly mapping: Mapping
}

const NO_NAMES: ExportedNames = { programs: [], stages: [], fields: [] }

/** Why a file cannot be imported. */
export type ImportError =
    | MappingError
    /** None of the programs here is about persons of the mapping's type. */
    | { readonly kind: 'no-person-type' }

const faultOf = (issue: v.BaseIssue<unknown>): string =>
    `${v.getDotPath(issue) ?? '(document)'}: ${issue.message}`

/** A mapping as the data store has it, which is good for its own server. */
const withoutFile = (json: unknown): Result<ExportedMapping, ImportError> => {
    const mapping = readMapping(json)
    return mapping.ok
        ? success({
              format: FILE_FORMAT,
              by: 'uid',
              exported: '',
              names: NO_NAMES,
              mapping: mapping.value,
          })
        : mapping
}

/** Reads a file that was exported, or a mapping as it is saved. */
export const readExported = (
    json: unknown
): Result<ExportedMapping, ImportError> => {
    if (!isRecord(json) || json.format !== FILE_FORMAT) {
        return withoutFile(json)
    }
    const file = v.safeParse(exportedFile, json)
    if (!file.success) {
        return failure({ kind: 'broken', faults: file.issues.map(faultOf) })
    }
    const mapping = readMapping(file.output.mapping)
    return mapping.ok
        ? success({ ...file.output, mapping: mapping.value })
        : mapping
}
