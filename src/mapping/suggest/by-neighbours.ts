import type { FieldView } from './field-view'
import type { FieldSuggestion } from './suggestion'

/** Below this a suggestion rests on little more than its place. */
const WEAK = 0.65

/** What neighbours make of a field that says nothing of itself. */
const BORROWED = 0.6

/** Kinds of which forms have lists of boxes to tick. */
const LISTED = new Set<string | undefined>(['problem', 'allergy', 'medication'])

const FEWEST = 3
const MOST = 0.7

interface Neighbour {
    readonly view: FieldView
    readonly suggestion: FieldSuggestion
}

/** Boxes of one section in one stage: most of them are of one kind, or of none. */
const groupsOf = (
    neighbours: readonly Neighbour[]
): readonly (readonly Neighbour[])[] => {
    const groups = new Map<string, Neighbour[]>()
    for (const one of neighbours) {
        for (const { stage, section } of one.view.field.places) {
            const key = `${stage} ${section[0] ?? ''}`
            if (one.view.holds === 'flag' && section.length > 0) {
                groups.set(key, [...(groups.get(key) ?? []), one])
            }
        }
    }
    return [...groups.values()]
}

const isSure = ({ suggestion }: Neighbour): boolean =>
    suggestion.confidence > WEAK

/** The kind of a list of boxes, by those of which it is sure. */
const kindOfGroup = (group: readonly Neighbour[]): string | undefined => {
    const sure = group.filter(isSure)
    const kinds = [...new Set(sure.map(({ suggestion }) => suggestion.kind))]
    return kinds.find((kind) => {
        const same = sure.filter(({ suggestion }) => suggestion.kind === kind)
        return (
            LISTED.has(kind) &&
            same.length >= FEWEST &&
            same.length >= group.length * MOST
        )
    })
}

const likeThem = (
    { suggestion }: Neighbour,
    group: readonly Neighbour[]
): FieldSuggestion => {
    const model = group.find(
        (one) => isSure(one) && one.suggestion.kind === kindOfGroup(group)
    )
    const words = group
        .filter(isSure)
        .slice(0, 3)
        .map(({ view }) => view.field.names[0])
    return model
        ? {
              ...suggestion,
              kind: model.suggestion.kind,
              concept: model.suggestion.concept,
              confidence: BORROWED,
              reasons: [{ found: 'neighbours', words: words.join(', ') }],
          }
        : suggestion
}

/** A box of which nothing is known is what nearly all the boxes of its list are. */
export const byNeighbours = (
    neighbours: readonly Neighbour[]
): readonly FieldSuggestion[] => {
    const changed = new Map<string, FieldSuggestion>()
    for (const group of groupsOf(neighbours)) {
        if (kindOfGroup(group) !== undefined) {
            for (const one of group.filter((other) => !isSure(other))) {
                changed.set(one.suggestion.field, likeThem(one, group))
            }
        }
    }
    return neighbours.map(
        ({ suggestion }) => changed.get(suggestion.field) ?? suggestion
    )
}
