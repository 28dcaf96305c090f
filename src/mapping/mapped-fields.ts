import type { Mapping } from './mapping'
import { mappingReferences } from './mapping-references'

/** Tells whether the mapping gives a field, recorded in a stage, a place on the chart. */
export const mappedFieldsOf = (
    mapping: Mapping
): ((field: string, stage: string) => boolean) => {
    const everywhere = new Set<string>()
    const inStage = new Set<string>()
    for (const reference of mappingReferences(mapping)) {
        if (reference.to === 'field' && reference.stage === undefined) {
            everywhere.add(reference.id)
        } else if (reference.to === 'field') {
            inStage.add(`${reference.stage} ${reference.id}`)
        }
    }
    return (field, stage) =>
        everywhere.has(field) || inStage.has(`${stage} ${field}`)
}
