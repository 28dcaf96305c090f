import type { UnmappedField } from '../../domain/chart-issue'
import type { ClinicalEvent } from '../../domain/clinical-event'
import { mappedFieldsOf } from '../../mapping/mapped-fields'
import type { Mapping } from '../../mapping/mapping'
import { placeInRecord } from './read-context'

/** How often a field was recorded in a stage; undefined where the mapping gives it a place. */
type Counts = Map<string, UnmappedField | undefined>

/** Stage -> field -> count: a life has few fields and many values of each. */
const countByStage = (
    events: readonly ClinicalEvent[],
    isMapped: (field: string, stage: string) => boolean
): ReadonlyMap<string, Counts> => {
    const stages = new Map<string, Counts>()
    for (const { program, stage, values } of events) {
        const counts: Counts = stages.get(stage.id) ?? new Map()
        stages.set(stage.id, counts)
        for (const { field, name } of values) {
            const known = counts.get(field)
            if (known) {
                counts.set(field, { ...known, count: known.count + 1 })
            } else if (!counts.has(field)) {
                const where = placeInRecord(program.name, stage.name)
                const first = isMapped(field, stage.id)
                    ? undefined
                    : { name, where, count: 1 }
                counts.set(field, first)
            }
        }
    }
    return stages
}

/** The recorded fields that no section reads, the most frequent first; they stand in the timeline. */
export const findUnmapped = (
    events: readonly ClinicalEvent[],
    mapping: Mapping | undefined
): readonly UnmappedField[] => {
    const isMapped = mapping ? mappedFieldsOf(mapping) : () => false
    return [...countByStage(events, isMapped).values()]
        .flatMap((counts) => [...counts.values()].flatMap((one) => one ?? []))
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}
