import { failure, type Result, success } from '../../domain/result'
import { changedMapping, type DocumentChanges } from '../document-path'
import { isRecord } from '../is-record'
import type { Mapping } from '../mapping'
import { measuresOf } from '../measures-of'
import type { ProgramShapes } from '../program-shape'
import { unknownKeys } from '../unknown-keys'
import {
    type ExportedMapping,
    FILE_FORMAT,
    type ImportError,
    readExported,
} from './exported-mapping'
import { fitOf, type LeftOutNote, type MatchedNote } from './fit'
import { type Matches, matchIds } from './match-ids'
import { namedIdsIn } from './named-ids'

/** What became of something that the file says. */
export type TransferNote =
    | MatchedNote
    | LeftOutNote
    /** This app does not understand it. */
    | { readonly kind: 'unknown-key'; readonly path: string }

export interface ImportedMapping {
    readonly mapping: Mapping
    readonly report: readonly TransferNote[]
    /** The file as it was read: places in the report are places in its mapping. */
    readonly file: ExportedMapping
}

/** Measures of which every source goes: a measure without a source is none. */
const emptied = (
    mapping: Mapping,
    gone: ReadonlySet<string>
): readonly string[] =>
    measuresOf(mapping).flatMap(({ path, measure: { sources } }) =>
        sources.length > 0 &&
        sources.every((_, n) => gone.has(`${path}.sources.${n}`))
            ? [path]
            : []
    )

const changesFor = (
    file: ExportedMapping,
    matches: Matches
): DocumentChanges => {
    const named = namedIdsIn(file)
    const gone = new Set(
        named.flatMap(({ id, owner }) =>
            matches.has(id) || owner === undefined ? [] : [owner]
        )
    )
    const found = named.flatMap(({ id, at }) => {
        const match = matches.get(id)
        return match ? [[at, match.id] as const] : []
    })
    const out = [...gone, ...emptied(file.mapping, gone)]
    return new Map<string, unknown>([
        ...found,
        ...out.map((path) => [path, undefined] as const),
    ])
}

const unknownIn = (json: unknown): readonly TransferNote[] =>
    unknownKeys(
        isRecord(json) && json.format === FILE_FORMAT ? json.mapping : json
    ).map((path) => ({ kind: 'unknown-key', path }))

/**
 * Reads a file, or a mapping as it is saved, for the programs of this server. What is not here is
 * left out and reported, and never kept as an id of nothing.
 */
export const importMapping = (
    json: unknown,
    shapes: ProgramShapes
): Result<ImportedMapping, ImportError> => {
    const read = readExported(json)
    if (!read.ok) {
        return read
    }
    const file = read.value
    const matches = matchIds(file, shapes)
    if (!matches.has(file.mapping.person.trackedEntityType)) {
        return failure({ kind: 'no-person-type' })
    }
    const { matched, unmatched } = fitOf(file, shapes)
    return success({
        mapping: changedMapping(file.mapping, changesFor(file, matches)),
        report: [...matched, ...unmatched, ...unknownIn(json)],
        file,
    })
}
