import { listOf } from '../json'
import type { EnrollmentDraft, EventDraft } from './draft'
import type { RuleEffect } from './rules'

/** The draft as if the values that rules assign had been sent with it. */
export function withAssigned<D extends EnrollmentDraft | EventDraft>(
    draft: D,
    effects: readonly RuleEffect[]
): D {
    const assigned = effects.filter((effect) => effect.type === 'assign')
    if (assigned.length === 0) {
        return draft
    }
    const [list, key] =
        draft.kind === 'EVENT'
            ? ['dataValues', 'dataElement']
            : ['attributes', 'attribute']
    const values = assigned.map(({ id, value }) => ({ [key]: id, value }))
    const sent = listOf(draft.raw[list])
    return { ...draft, raw: { ...draft.raw, [list]: [...sent, ...values] } }
}
