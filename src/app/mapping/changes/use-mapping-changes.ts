import { useDeferredValue, useMemo } from 'react'
import { compareMappings } from '../../../mapping/compare/compare-mappings'
import type { MappingChange } from '../../../mapping/compare/mapping-change'
import { emptyMapping } from '../../../mapping/empty-mapping'
import type { Mapping } from '../../../mapping/mapping'
import { useEditor } from '../editor-context'

/** What the draft is held against: the saved mapping, or none that says anything. */
export const useSavedOrEmpty = (): Mapping => {
    const { saved, draft } = useEditor()
    const { trackedEntityType } = draft.person
    return useMemo(
        () => saved ?? emptyMapping(trackedEntityType),
        [saved, trackedEntityType]
    )
}

/** What the draft says differently from what is saved. */
export const useMappingChanges = (): readonly MappingChange[] => {
    const before = useSavedOrEmpty()
    // typing goes first
    const after = useDeferredValue(useEditor().draft)
    return useMemo(() => compareMappings(before, after), [before, after])
}
