import * as v from 'valibot'
import { failure, type Result, success } from '../domain/result'
import { isRecord } from './is-record'
import { type Mapping, MAPPING_VERSION, mappingSchema } from './mapping'

/** Why a saved document is no mapping that this app can use. */
export type MappingError =
    | { readonly kind: 'not-a-mapping' }
    | { readonly kind: 'newer-version'; readonly version: number }
    | { readonly kind: 'broken'; readonly faults: readonly string[] }

/** Turns a document of one version into one of the next. */
export type Migration = (
    document: Record<string, unknown>
) => Record<string, unknown>

/** By the version that a migration starts from. Version 1 is the first. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {}

/** Applies the migrations one after another; stops where one is missing. */
export const migrate = (
    document: Record<string, unknown>,
    migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
    target: number = MAPPING_VERSION
): Record<string, unknown> => {
    const from = document.version
    const step =
        typeof from === 'number' && from < target ? migrations[from] : undefined
    return step && typeof from === 'number'
        ? migrate({ ...step(document), version: from + 1 }, migrations, target)
        : document
}

const faultOf = (issue: v.BaseIssue<unknown>): string =>
    `${v.getDotPath(issue) ?? '(document)'}: ${issue.message}`

/** Reads what the data store holds; a document of an older version is brought to the current one. */
export const readMapping = (json: unknown): Result<Mapping, MappingError> => {
    if (!isRecord(json) || typeof json.version !== 'number') {
        return failure({ kind: 'not-a-mapping' })
    }
    if (json.version > MAPPING_VERSION) {
        return failure({ kind: 'newer-version', version: json.version })
    }
    const parsed = v.safeParse(mappingSchema, migrate(json))
    return parsed.success
        ? success(parsed.output)
        : failure({ kind: 'broken', faults: parsed.issues.map(faultOf) })
}
