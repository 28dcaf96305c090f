import type { MetadataFacts } from './metadata-facts'
import type { Proposal, Suggested } from './proposals/proposal'
import { proposeConditions } from './proposals/propose-conditions'
import { proposeImmunizations } from './proposals/propose-immunizations'
import { proposeMeasures } from './proposals/propose-measures'
import { proposeMedications } from './proposals/propose-medications'
import { proposeDeath, proposePerson } from './proposals/propose-person'
import { proposePregnancy } from './proposals/propose-pregnancy'
import type { Suggestions } from './suggestion'

export type { Proposal } from './proposals/proposal'

/** Below this it is no help to be asked. */
const WORTH_ASKING = 0.4

/** In the order of the programs, stages and forms. */
const inFormOrder = (
    suggestions: Suggestions,
    facts: MetadataFacts
): ReadonlyMap<string, Suggested> => {
    const byField = new Map(suggestions.fields.map((one) => [one.field, one]))
    const ids = facts.programs.flatMap(({ attributes, stages }) => [
        ...attributes,
        ...stages.flatMap(({ fields }) => fields),
    ])
    return new Map(
        ids.flatMap((id) => {
            const field = facts.fields.get(id)
            const suggestion = byField.get(id)
            return field && suggestion ? [[id, { field, suggestion }]] : []
        })
    )
}

/** Each piece once: what two rules propose for one field is the same to whoever accepts it. */
const once = (proposals: readonly Proposal[]): readonly Proposal[] =>
    [
        ...new Map(
            [...proposals].reverse().map((one) => [one.id, one])
        ).values(),
    ].reverse()

/** Turns what fields, stages and programs probably mean into pieces of a mapping. */
export const propose = (
    suggestions: Suggestions,
    facts: MetadataFacts
): readonly Proposal[] => {
    const suggested = inFormOrder(suggestions, facts)
    const fields = [...suggested.values()]
    return once([
        ...proposePerson(fields),
        ...proposeDeath(fields),
        ...proposeMeasures(fields),
        ...proposeConditions(suggested, suggestions, facts),
        ...proposeMedications(fields),
        ...proposeImmunizations(fields),
        ...proposePregnancy(fields, suggestions, facts),
    ]).filter(({ confidence }) => confidence >= WORTH_ASKING)
}
