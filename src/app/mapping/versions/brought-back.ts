import type { Mapping } from '../../../mapping/mapping'

/**
 * Another document in the place of the draft. Which save it is built upon stays the draft's own
 * matter: history goes on, it is never rewritten.
 */
export const inPlaceOf = (draft: Mapping, other: Mapping): Mapping => ({
    ...other,
    revision: draft.revision,
    savedBy: draft.savedBy,
    savedAt: draft.savedAt,
})
