import type { AllergyRecord, UnclearAnswer } from './allergy'
import type { CalendarDate } from './calendar-date'
import type { RecordedSource } from './recorded-source'

/** Allergies in one line: what is known, none known, not recorded, not mapped (clinical.md 2.4). */
export type AllergySummary =
    | { readonly kind: 'not-mapped' | 'not-recorded' }
    | { readonly kind: 'none-known'; readonly asked: RecordedSource }
    /** Asked about these only, and answered no. */
    | { readonly kind: 'denied'; readonly substances: readonly string[] }
    | {
          readonly kind: 'known'
          readonly substances: readonly string[]
          readonly unclear: readonly UnclearAnswer[]
          /** "None known", recorded although a substance was. */
          readonly conflict: RecordedSource | undefined
      }

const isLater = (
    { date }: RecordedSource,
    than: CalendarDate | undefined
): boolean => date !== undefined && than !== undefined && date > than

/** "None known" from before an allergy was first recorded contradicts nothing. */
export const conflictIn = ({
    allergies,
    noneKnown: [asked],
}: AllergyRecord): RecordedSource | undefined =>
    asked &&
    allergies.some(
        ({ firstSeen }) =>
            asked.date === undefined ||
            firstSeen === undefined ||
            asked.date >= firstSeen
    )
        ? asked
        : undefined

/** Answers that a later "none known" does not settle. */
const openAnswers = ({
    unclear,
    noneKnown: [asked],
}: AllergyRecord): readonly UnclearAnswer[] =>
    unclear.filter(
        ({ sources }) =>
            !asked || !sources.every(({ date }) => isLater(asked, date))
    )

export const allergySummary = (record: AllergyRecord): AllergySummary => {
    const { isMapped, allergies, denied, unclear, noneKnown } = record
    const [asked] = noneKnown
    if (!isMapped) {
        return { kind: 'not-mapped' }
    }
    if (allergies.length > 0) {
        const substances = allergies.map(({ substance }) => substance)
        return {
            kind: 'known',
            substances,
            unclear,
            conflict: conflictIn(record),
        }
    }
    const open = openAnswers(record)
    if (open.length > 0) {
        return {
            kind: 'known',
            substances: [],
            unclear: open,
            conflict: undefined,
        }
    }
    if (asked) {
        return { kind: 'none-known', asked }
    }
    return denied.length > 0
        ? {
              kind: 'denied',
              substances: denied.map(({ substance }) => substance),
          }
        : { kind: 'not-recorded' }
}
