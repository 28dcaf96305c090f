import type { Mapping } from './mapping'
import { sameJson } from './same-json'

const withoutSave = (mapping: Mapping): Mapping => ({
    ...mapping,
    revision: 0,
    savedBy: undefined,
    savedAt: undefined,
})

/** The same for a chart, whoever saved it under whatever revision. */
export const hasSameContent = (one: Mapping, other: Mapping): boolean =>
    sameJson(withoutSave(one), withoutSave(other))
