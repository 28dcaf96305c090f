import * as v from 'valibot'
import { type DocumentPath, pathTo } from './document-path'
import { isRecord } from './is-record'
import { mappingSchema } from './mapping'
import { migrate } from './migrate'

/** The keys of a document that are not in what was kept of it. */
const lostIn = (
    json: unknown,
    kept: unknown,
    path: DocumentPath
): readonly DocumentPath[] => {
    if (Array.isArray(json) && Array.isArray(kept)) {
        return json.flatMap((item, index) =>
            lostIn(item, kept[index], pathTo(path, index))
        )
    }
    if (!isRecord(json) || !isRecord(kept)) {
        return []
    }
    return Object.entries(json).flatMap(([key, value]) =>
        Object.hasOwn(kept, key)
            ? lostIn(value, kept[key], pathTo(path, key))
            : [pathTo(path, key)]
    )
}

/**
 * What a document says that this app does not understand, by its place: written by hand, or by
 * another app. It is lost at the next save. Empty for a document that is no mapping: that has faults.
 */
export const unknownKeys = (json: unknown): readonly DocumentPath[] => {
    if (!isRecord(json)) {
        return []
    }
    const document = migrate(json)
    const parsed = v.safeParse(mappingSchema, document)
    return parsed.success ? lostIn(document, parsed.output, '') : []
}
