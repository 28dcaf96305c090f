import { badQuery } from '../http/refusal'
import { textsOf } from '../json'
import type { Tracker } from './tracker'
import type { ValueFilter } from './value-filter'

/** Since 2.43 an attribute may refuse operators, and filters that are too short. */
export function checkAttributeLimits(
    filters: readonly ValueFilter[],
    { metadata, since43 }: Tracker
): void {
    for (const { id, terms } of since43 ? filters : []) {
        const attribute = metadata.byId('trackedEntityAttributes', id)
        const blocked = textsOf(attribute?.blockedSearchOperators)
        const refused = terms
            .map(({ operator }) => operator.toUpperCase())
            .filter((operator) => blocked.includes(operator))
        if (refused.length > 0) {
            throw badQuery(
                `Operators [${refused.join(', ')}] are blocked for attribute '${id}'.`
            )
        }
        const least = Number(attribute?.minCharactersToSearch ?? 0)
        if (
            terms.some(
                ({ value }) => value !== undefined && value.length < least
            )
        ) {
            throw badQuery(
                `At least ${least} character(s) should be present in the filter to start a search, but the filter for the tracked entity attribute ${id} doesn't contain enough.`
            )
        }
    }
}
