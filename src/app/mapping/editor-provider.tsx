import {
    type ReactNode,
    useCallback,
    useEffect,
    useMemo,
    useState,
} from 'react'
import { checkMapping } from '../../mapping/check'
import {
    chosenPrograms,
    factsOfChosen,
} from '../../mapping/edit/chosen-programs'
import { emptyMapping } from '../../mapping/empty-mapping'
import type { Mapping } from '../../mapping/mapping'
import type { ProgramShapes } from '../../mapping/program-shape'
import { sameJson } from '../../mapping/same-json'
import type { MetadataFacts } from '../../mapping/suggest/metadata-facts'
import { propose } from '../../mapping/suggest/proposals'
import { suggest } from '../../mapping/suggest/suggest'
import { isMappingAdmin, useServer } from '../../queries/server-context'
import { useMappingAccess } from '../../queries/use-mapping-access'
import { EditorProvider } from './editor-context'
import { useDraft } from './use-draft'
import type { KeptDraft } from './use-kept-draft'

interface MappingEditorStateProps {
    /** Where the draft starts, and the version that it changes. */
    readonly start: KeptDraft
    readonly facts: MetadataFacts
    readonly shapes: ProgramShapes
    /** Told of what is not saved yet; undefined when nothing is. */
    readonly keepDraft: (kept: KeptDraft | undefined) => void
    readonly children: ReactNode
}

/** Made anew only when other programs are chosen: a large program takes a while to read. */
const useProposals = (facts: MetadataFacts, draft: Mapping) => {
    const chosen = chosenPrograms(draft, facts).join(' ')
    return useMemo(() => {
        const some = factsOfChosen(facts, chosen.split(' '))
        return propose(suggest(some), some)
    }, [facts, chosen])
}

const useSavedVersion = (
    start: KeptDraft,
    restart: (from: Mapping) => void
) => {
    const [saved, setSaved] = useState(start.base)
    const replaceSaved = useCallback(
        (mapping: Mapping) => {
            setSaved(mapping)
            restart(mapping)
        },
        [restart]
    )
    return { saved, setSaved, replaceSaved }
}

/** Where a save would be refused nothing can be changed. */
const useIsReadOnly = (): boolean => {
    const isAdmin = isMappingAdmin(useServer())
    const { access } = useMappingAccess()
    return (
        !isAdmin || (access.state === 'ready' && access.value.mayEdit !== 'yes')
    )
}

/** Holds the draft for all pages of the mapping. */
export const MappingEditorState = ({
    start,
    facts,
    shapes,
    keepDraft,
    children,
}: MappingEditorStateProps) => {
    const { draft, edit, undo, restart } = useDraft(start.draft)
    const { saved, setSaved, replaceSaved } = useSavedVersion(start, restart)
    const readOnly = useIsReadOnly()
    const proposals = useProposals(facts, draft)
    const faults = useMemo(() => checkMapping(draft, shapes), [draft, shapes])
    const isChanged = !sameJson(
        saved ?? emptyMapping(draft.person.trackedEntityType),
        draft
    )
    useEffect(() => {
        keepDraft(isChanged ? { base: saved, draft } : undefined)
    }, [keepDraft, isChanged, saved, draft])
    const editor = useMemo(
        () => ({
            draft,
            saved,
            isChanged,
            readOnly,
            edit: readOnly ? () => undefined : edit,
            undo: readOnly ? undefined : undo,
            replaceSaved,
            rebase: setSaved,
            shapes,
            facts,
            proposals,
            faults,
        }),
        [
            draft,
            saved,
            isChanged,
            readOnly,
            edit,
            undo,
            replaceSaved,
            setSaved,
            shapes,
            facts,
            proposals,
            faults,
        ]
    )
    return <EditorProvider value={editor}>{children}</EditorProvider>
}
