import { useCallback, useReducer } from 'react'
import type { Mapping } from '../../mapping/mapping'

interface DraftState {
    readonly draft: Mapping
    readonly past: readonly Mapping[]
}

type Change = (draft: Mapping) => Mapping

type DraftAction =
    | { readonly kind: 'edit'; readonly change: Change }
    | { readonly kind: 'undo' }
    | { readonly kind: 'restart'; readonly draft: Mapping }

/** Enough to find back from a wrong turn, and no more than a page of memory. */
const STEPS_KEPT = 50

const next = (state: DraftState, action: DraftAction): DraftState => {
    switch (action.kind) {
        case 'edit': {
            const draft = action.change(state.draft)
            return draft === state.draft
                ? state
                : {
                      draft,
                      past: [...state.past, state.draft].slice(-STEPS_KEPT),
                  }
        }
        case 'undo': {
            const draft = state.past[state.past.length - 1]
            return draft ? { draft, past: state.past.slice(0, -1) } : state
        }
        case 'restart':
            return { draft: action.draft, past: [] }
    }
}

/** The draft and the steps that led to it. */
export const useDraft = (initial: Mapping) => {
    const [{ draft, past }, dispatch] = useReducer(next, {
        draft: initial,
        past: [],
    })
    const edit = useCallback(
        (change: Change) => dispatch({ kind: 'edit', change }),
        []
    )
    const undo = useCallback(() => dispatch({ kind: 'undo' }), [])
    const restart = useCallback(
        (from: Mapping) => dispatch({ kind: 'restart', draft: from }),
        []
    )
    return { draft, edit, undo: past.length > 0 ? undo : undefined, restart }
}
