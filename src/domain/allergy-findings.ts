import type {
    Allergy,
    AllergyRecord,
    DeniedSubstance,
    UnclearAnswer,
} from './allergy'
import type { CalendarDate } from './calendar-date'
import { foldText } from './fold-text'
import { groupBy } from './group-by'
import { bySource, onceEach, type RecordedSource } from './recorded-source'
import type { ValueContent } from './recorded-value'
import { codesOf } from './value-text'

/** What one value says of allergies. */
export type AllergyFinding =
    | {
          readonly kind: 'allergy' | 'denied'
          readonly substance: string
          readonly source: RecordedSource
      }
    | {
          readonly kind: 'unclear'
          readonly label: string
          readonly content: ValueContent
          readonly source: RecordedSource
      }
    | { readonly kind: 'none-known'; readonly source: RecordedSource }

type FindingOf<K extends AllergyFinding['kind']> = Extract<
    AllergyFinding,
    { kind: K }
>
type SubstanceFinding = FindingOf<'allergy' | 'denied'>

const substanceKey = (substance: string): string => foldText(substance.trim())

const unclearKey = ({ label, content }: FindingOf<'unclear'>): string =>
    [substanceKey(label), ...codesOf(content)].join(' ')

/** Undated, it cannot be told from a later one. */
const isSince = (
    { date }: RecordedSource,
    first: CalendarDate | undefined
): boolean => date === undefined || first === undefined || date >= first

const allergyOf = (
    key: string,
    [newest, ...older]: readonly SubstanceFinding[],
    denials: readonly SubstanceFinding[]
): readonly Allergy[] => {
    if (!newest) {
        return []
    }
    const sources = onceEach([newest, ...older])
    const dates = sources.flatMap(({ date }) => date ?? [])
    const firstSeen = dates.at(-1)
    return [
        {
            key,
            substance: newest.substance,
            firstSeen,
            lastSeen: dates[0],
            sources,
            deniedIn: denials
                .map(({ source }) => source)
                .find((source) => isSince(source, firstSeen)),
        },
    ]
}

const allergiesOf = (
    affirmed: ReadonlyMap<string, readonly SubstanceFinding[]>,
    denied: ReadonlyMap<string, readonly SubstanceFinding[]>
): readonly Allergy[] =>
    [...affirmed].flatMap(([key, findings]) =>
        allergyOf(key, findings, denied.get(key) ?? [])
    )

const deniedOnly = (
    affirmed: ReadonlyMap<string, readonly SubstanceFinding[]>,
    denied: ReadonlyMap<string, readonly SubstanceFinding[]>
): readonly DeniedSubstance[] =>
    [...denied].flatMap(([key, findings]) => {
        const [newest] = findings
        return newest && !affirmed.has(key)
            ? [
                  {
                      key,
                      substance: newest.substance,
                      sources: onceEach(findings),
                  },
              ]
            : []
    })

const unclearOf = (
    findings: readonly FindingOf<'unclear'>[]
): readonly UnclearAnswer[] =>
    [...groupBy(findings, unclearKey)].flatMap(([key, group]) => {
        const [newest] = group
        return newest
            ? [
                  {
                      key,
                      label: newest.label,
                      content: newest.content,
                      sources: onceEach(group),
                  },
              ]
            : []
    })

/** One entry for each substance, answer and question. Nothing is inferred from what is missing. */
export const joinAllergies = (
    findings: readonly AllergyFinding[]
): AllergyRecord => {
    const sorted = [...findings].sort(bySource)
    const ofKind = (kind: SubstanceFinding['kind']) =>
        groupBy(
            sorted.filter(
                (finding): finding is SubstanceFinding => finding.kind === kind
            ),
            ({ substance }) => substanceKey(substance)
        )
    const [affirmed, denied] = [ofKind('allergy'), ofKind('denied')]
    return {
        isMapped: true,
        allergies: allergiesOf(affirmed, denied),
        denied: deniedOnly(affirmed, denied),
        unclear: unclearOf(sorted.filter((one) => one.kind === 'unclear')),
        noneKnown: onceEach(sorted.filter(({ kind }) => kind === 'none-known')),
    }
}
