import type { Allergy, AllergyRecord } from '../../domain/allergy'
import { conflictIn } from '../../domain/allergy-summary'
import type { RecordedSource } from '../../domain/recorded-source'

/** The last seen first; the mapping knows no severity to sort by. */
export const sortedAllergies = ({
    allergies,
}: AllergyRecord): readonly Allergy[] =>
    [...allergies].sort(
        (a, b) =>
            (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') ||
            a.substance.localeCompare(b.substance)
    )

/** What the answer "none known" means beside all else that is recorded. */
export type NoneKnown =
    | { readonly kind: 'never-answered' }
    /** Nothing speaks against it, a conflict, or from before a substance was recorded. */
    | {
          readonly kind: 'stands' | 'conflict' | 'before'
          readonly asked: RecordedSource
      }

export const noneKnownOf = (record: AllergyRecord): NoneKnown => {
    const [asked] = record.noneKnown
    if (!asked) {
        return { kind: 'never-answered' }
    }
    if (record.allergies.length === 0) {
        return { kind: 'stands', asked }
    }
    return { kind: conflictIn(record) ? 'conflict' : 'before', asked }
}
