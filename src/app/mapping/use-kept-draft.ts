import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import type { Mapping } from '../../mapping/mapping'
import { readMapping } from '../../mapping/migrate'
import { keep, readKept } from '../../queries/browser-store'
import { useServer } from '../../queries/server-context'

/** A draft and the version that it changes, as kept on this device until it is saved. */
export interface KeptDraft {
    readonly base: Mapping | undefined
    readonly draft: Mapping
}

const DRAFT_KEY = 'mapping-draft'

const kept = v.object({ base: v.unknown(), draft: v.unknown() })

const readDraft = (value: unknown): KeptDraft | undefined => {
    const parsed = v.safeParse(kept, value)
    if (!parsed.success) {
        return undefined
    }
    const { base, draft } = parsed.output
    const [before, after] = [readMapping(base), readMapping(draft)]
    const hasBase = base !== undefined
    return after.ok && (before.ok || !hasBase)
        ? { base: before.ok ? before.value : undefined, draft: after.value }
        : undefined
}

type KeptState =
    | { readonly state: 'loading' }
    | { readonly state: 'ready'; readonly kept: KeptDraft | undefined }

/** Changes that were made on this device and not saved yet; they survive a reload. */
export const useKeptDraft = () => {
    const { owner } = useServer()
    const [state, setState] = useState<KeptState>({ state: 'loading' })
    useEffect(() => {
        let gone = false
        void (async () => {
            const found = readDraft(await readKept(owner, DRAFT_KEY))
            if (!gone) {
                setState({ state: 'ready', kept: found })
            }
        })()
        return () => {
            gone = true
        }
    }, [owner])
    const keepDraft = useCallback(
        (draft: KeptDraft | undefined) => void keep(owner, DRAFT_KEY, draft),
        [owner]
    )
    return { state, keepDraft }
}
