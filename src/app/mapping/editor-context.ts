import { createContext, useContext } from 'react'
import type { MappingFault } from '../../mapping/check/fault'
import type { Mapping } from '../../mapping/mapping'
import type { ProgramShapes } from '../../mapping/program-shape'
import type { MetadataFacts } from '../../mapping/suggest/metadata-facts'
import type { Proposal } from '../../mapping/suggest/proposals'

/** What every page of the mapping works on: one draft, changed in memory until it is saved. */
export interface MappingEditor {
    /** The mapping as it stands on the screen. */
    readonly draft: Mapping
    /** What the server has; undefined before the first save. */
    readonly saved: Mapping | undefined
    /** Whether the draft differs from what the server has. */
    readonly isChanged: boolean
    /** Others may look, but nothing can be changed. */
    readonly readOnly: boolean
    /** Changes the draft; a change that returns the same mapping is none. */
    readonly edit: (change: (draft: Mapping) => Mapping) => void
    /** Takes the last change back; undefined when there is none. */
    readonly undo: (() => void) | undefined
    /** Starts again from another document: after a save, an import, an earlier version. */
    readonly replaceSaved: (saved: Mapping) => void
    /** Says that the draft now changes another version, which somebody else saved. */
    readonly rebase: (saved: Mapping) => void
    readonly shapes: ProgramShapes
    readonly facts: MetadataFacts
    /** What of the draft does not fit the programs, whoever may read them. */
    readonly faults: readonly MappingFault[]
    /** Everything proposed for the chosen programs, accepted or not. */
    readonly proposals: readonly Proposal[]
}

const EditorContext = createContext<MappingEditor | undefined>(undefined)

export const EditorProvider = EditorContext.Provider

export const useEditor = (): MappingEditor => {
    const editor = useContext(EditorContext)
    if (!editor) {
        throw new Error('useEditor outside EditorProvider')
    }
    return editor
}
