import { useState } from 'react'
import type { Mapping } from '../../../mapping/mapping'
import { type ToSave, useSaveMapping } from '../../../queries/use-save-mapping'
import type { SaveError } from '../../../tracker/write/save-error'
import { useEditor } from '../editor-context'

/** How the last save ended. */
export type SaveOutcome =
    | {
          readonly kind: 'saved'
          readonly mapping: Mapping
          readonly isProtected: boolean
      }
    | { readonly kind: 'refused'; readonly error: SaveError }

/** Saves the draft, and remembers how it went until the next change or try. */
export const useSaving = () => {
    const { draft, saved, replaceSaved } = useEditor()
    const { isSaving, save } = useSaveMapping()
    const [outcome, setOutcome] = useState<SaveOutcome>()
    const send = async (toSave: ToSave) => {
        setOutcome(undefined)
        const result = await save(toSave)
        if (result?.ok) {
            replaceSaved(result.value.mapping)
            setOutcome({ kind: 'saved', ...result.value })
        } else if (result) {
            setOutcome({ kind: 'refused', error: result.error })
        }
    }
    return {
        isSaving,
        outcome,
        forget: () => setOutcome(undefined),
        saveDraft: (setAside?: number) =>
            void send({ base: saved, draft, setAside }),
        /** Finishes what somebody else began to save; the draft stays. */
        saveOther: (mapping: Mapping) =>
            void send({ base: saved, draft: mapping }),
    }
}

export type Saving = ReturnType<typeof useSaving>
