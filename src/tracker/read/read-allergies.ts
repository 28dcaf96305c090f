import { type AllergyRecord, noAllergyRecord } from '../../domain/allergy'
import {
    type AllergyFinding,
    joinAllergies,
} from '../../domain/allergy-findings'
import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import type { RecordedSource } from '../../domain/recorded-source'
import type { RecordedValue } from '../../domain/recorded-value'
import { codesOf, wordsOf } from '../../domain/value-text'
import type { AllergyMapping } from '../../mapping/problem-mapping'
import { recordedIn } from './recorded-source'
import { indexBySource } from './source-index'

/** A value of a field that was found, and what the mapping says of the field. */
interface Answer {
    readonly mapping: AllergyMapping
    readonly value: RecordedValue
    readonly source: RecordedSource
}

const isOneOf = (
    codes: readonly string[],
    { content }: RecordedValue
): boolean => codesOf(content).some((code) => codes.includes(code))

/** Yes, no, or an answer that the mapping does not know: it stays as recorded. */
const aboutSubstance = (
    { mapping, value, source }: Answer,
    substance: string
): AllergyFinding => {
    if (isOneOf(mapping.yesCodes, value)) {
        return { kind: 'allergy', substance, source }
    }
    const { content } = value
    return content.kind === 'yes-no' && !content.yes
        ? { kind: 'denied', substance, source }
        : { kind: 'unclear', label: substance, content, source }
}

/** A yes or no names no substance, and a code that is not known names it to nobody. */
const namedInValue = ({
    mapping,
    value: { content, name },
    source,
}: Answer): readonly AllergyFinding[] => {
    if (
        content.kind === 'yes-no' ||
        content.kind === 'unreadable' ||
        content.kind === 'file'
    ) {
        return [{ kind: 'unclear', label: name, content, source }]
    }
    const codes = codesOf(content)
    return wordsOf(content)
        .filter((_, n) => !mapping.noneCodes.includes(codes[n] ?? ''))
        .map((word) => ({
            kind: 'allergy',
            substance: word.trim() || name,
            source,
        }))
}

const findingsOf = (answer: Answer): readonly AllergyFinding[] => {
    const { mapping, value, source } = answer
    const saysNone = isOneOf(mapping.noneCodes, value)
    const none: readonly AllergyFinding[] = saysNone
        ? [{ kind: 'none-known', source }]
        : []
    if (mapping.substance !== undefined) {
        return saysNone ? none : [aboutSubstance(answer, mapping.substance)]
    }
    const isOnlyNone = saysNone && codesOf(value.content).length === 1
    return isOnlyNone ? none : [...none, ...namedInValue(answer)]
}

/** What the record says of allergies; a plan, kept or cancelled, says nothing. */
export const readAllergies = (
    mappings: readonly AllergyMapping[],
    events: readonly ClinicalEvent[]
): AllergyRecord => {
    if (mappings.length === 0) {
        return noAllergyRecord
    }
    const meaningOf = indexBySource(mappings)
    return joinAllergies(
        events.filter(hasHappened).flatMap((event) =>
            event.values.flatMap((value) =>
                meaningOf(value.field, event.stage.id).flatMap((mapping) =>
                    findingsOf({
                        mapping,
                        value,
                        source: recordedIn(event, value),
                    })
                )
            )
        )
    )
}
