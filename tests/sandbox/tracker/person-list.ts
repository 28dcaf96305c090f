import type { Call } from '../http/call'
import { QueryFailure } from '../http/refusal'
import type { TrackedEntity } from './model'
import { pagingOf } from './paging'
import type { OrderKey } from './parameters'
import { orderKeys, sorted } from './parameters'
import { personOrderFields, personOrderValue } from './person-order'
import { candidates, readSearch } from './person-search'
import { personTest } from './person-test'
import { checkAttributeLimits } from './search-limits-43'
import { checkGlobalSearch, checkHits, searchLimits } from './search-rules'
import type { Tracker } from './tracker'

/** The people whom `tracker/trackedEntities` lists, in the order asked for. */
export function listPeople(call: Call, tracker: Tracker): TrackedEntity[] {
    pagingOf(call)
    const search = readSearch(call, tracker)
    const keys = orderKeys(call, personOrderFields)
    checkOrder(keys, tracker)
    checkAttributeLimits(search.filters, tracker)
    const limits = searchLimits(tracker, search.program, search.type)
    const limited = !search.area.local && search.ids.length === 0
    if (limited) {
        checkGlobalSearch(limits, search.filters)
    }
    const test = personTest(search)
    const found = candidates(search).filter(test)
    if (limited) {
        checkHits(limits, found.length)
    }
    return sorted(
        found,
        [...keys, { name: 'order', descending: true }],
        personOrderValue(search.program)
    )
}

/** A fault of 2.43: its own query names the column twice. */
function checkOrder(keys: readonly OrderKey[], { since43 }: Tracker): void {
    if (since43 && keys.some(({ name }) => name === 'trackedEntity')) {
        throw new QueryFailure('column reference "uid" is ambiguous')
    }
}
