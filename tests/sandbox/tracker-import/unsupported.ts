import type { AnyDraft } from './draft'

/** Relationships are made and deleted, never changed: DHIS2 only warns of an update. */
export function unsupported(draft: AnyDraft): boolean {
    return draft.kind === 'RELATIONSHIP' && draft.action === 'UPDATE'
}
