import type { ElementSource } from '../../mapping/schema-parts'

/** What the mapping says of a data element that was recorded in a stage. */
export type SourceIndex<T> = (field: string, stage: string) => readonly T[]

/** Entries by their source; one of this stage only goes before one of all stages. */
export const indexBySource = <T extends { readonly source: ElementSource }>(
    entries: readonly T[]
): SourceIndex<T> => {
    const byElement = new Map<string, T[]>()
    for (const entry of entries) {
        const known = byElement.get(entry.source.dataElement)
        if (known) {
            known.push(entry)
        } else {
            byElement.set(entry.source.dataElement, [entry])
        }
    }
    const NONE: readonly T[] = []
    return (field, stage) => {
        const all = byElement.get(field)
        if (!all) {
            return NONE
        }
        const own = all.filter(({ source }) => source.programStage === stage)
        return own.length > 0
            ? own
            : all.filter(({ source }) => source.programStage === undefined)
    }
}
