import type { FieldSuggestion } from '../../../src/mapping/suggest/suggestion'

export interface Label {
    readonly id: string
    readonly kind: string
    readonly concept: string | null
    /** Other kinds that a fair reader would accept. */
    readonly also: readonly string[]
}

const CLINICAL = [
    'vital',
    'result',
    'problem',
    'allergy',
    'medication',
    'immunization',
    'pregnancy',
]
const PERSON = [
    'given-name',
    'middle-name',
    'family-name',
    'full-name',
    'sex',
    'birth-date',
    'birth-date-estimated',
    'age',
    'national-id',
    'identifier',
    'phone',
    'address',
    'photo',
    'contact-name',
    'contact-phone',
]
const WITH_CONCEPT = ['vital', 'result', 'immunization', 'pregnancy']

interface Judged {
    readonly label: Label
    readonly kind: string
    readonly concept: string | undefined
    readonly isFair: boolean
}

const share = (part: number, whole: number): number =>
    whole === 0 ? 1 : part / whole

const ofKinds = (judged: readonly Judged[], kinds: readonly string[]) => {
    const said = judged.filter(({ kind }) => kinds.includes(kind))
    const meant = judged.filter(({ label }) => kinds.includes(label.kind))
    const right = said.filter(({ isFair }) => isFair).length
    return {
        precision: share(right, said.length),
        // what is fair beside the label must not make up for what was missed
        recall: share(
            meant.filter(({ isFair }) => isFair).length,
            meant.length
        ),
    }
}

/** How far suggestions agree with what somebody who read every field says. */
export const scoreOf = (
    labels: readonly Label[],
    suggestions: readonly FieldSuggestion[]
) => {
    const byField = new Map(suggestions.map((one) => [one.field, one]))
    const judged = labels.map((label): Judged => {
        const said = byField.get(label.id)
        const kind = said?.kind ?? ''
        const isFair = [label.kind, ...label.also].includes(kind)
        return { label, kind, concept: said?.concept, isFair }
    })
    const named = judged.filter(
        ({ label }) =>
            WITH_CONCEPT.includes(label.kind) &&
            label.concept !== null &&
            label.concept !== 'other'
    )
    const rightly = named.filter(
        ({ label, kind, concept }) =>
            kind === label.kind && concept === label.concept
    )
    return {
        clinical: ofKinds(judged, CLINICAL),
        person: ofKinds(judged, PERSON),
        concepts: share(rightly.length, named.length),
    }
}
