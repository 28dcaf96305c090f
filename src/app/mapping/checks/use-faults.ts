import { useMemo } from 'react'
import { checkMapping } from '../../../mapping/check'
import type { MappingFault } from '../../../mapping/check/fault'
import { useEditor } from '../editor-context'

/** What does not fit the programs in the draft as it stands, whoever may read them. */
export const useFaults = (): readonly MappingFault[] => {
    const { draft, shapes } = useEditor()
    return useMemo(() => checkMapping(draft, shapes), [draft, shapes])
}
