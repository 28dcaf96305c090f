import { parseFields } from '../fields'
import type { Call } from '../http/call'
import type { Json } from '../json'
import { textOf } from '../json'
import type { Place, Test } from './filter'
import { parseFilter } from './filter'
import { pagerOf } from './pager'
import { project, readerOf, valueOf } from './project'
import { mayUse } from './sharing'
import type { MetadataStore } from './store'

/** The answer to a list of one kind: filtered, ordered, paged, cut. */
export function listKind(store: MetadataStore, kind: string, call: Call): Json {
    const reader = readerOf(call.user, call.base, call.query.get('locale'))
    const place = { ...reader, store, kind }
    const test = testOf(place, call)
    const found = store
        .all(kind)
        .filter((object) => mayUse(object, call.user, 'read') && test(object))
    const ordered = inOrder(place, found, call)
    const fields = parseFields(fieldsOf(call) ?? 'id,displayName')
    const cut = (object: Json) => project({ ...place, object }, fields)
    if (call.query.get('paging') === 'false') {
        return { [kind]: ordered.map(cut) }
    }
    const pager = pagerOf(call, ordered.length)
    const first = (pager.page - 1) * pager.pageSize
    const shown = ordered.slice(first, first + pager.pageSize)
    return { pager, [kind]: shown.map(cut) }
}

/** A repeated `fields` parameter counts as one list. */
export function fieldsOf(call: Call): string | undefined {
    const all = call.query.getAll('fields')
    return all.length > 0 ? all.join(',') : undefined
}

function testOf(place: Place, call: Call): Test {
    const filters = call.query
        .getAll('filter')
        .map((f) => parseFilter(place, f))
    const query = call.query.get('query')?.toLowerCase()
    const any = call.query.get('rootJunction') === 'OR' && filters.length > 0
    return (object) =>
        (query === undefined || matches(object, query)) &&
        (any ? filters.some((f) => f(object)) : filters.every((f) => f(object)))
}

function matches(object: Json, query: string): boolean {
    const parts = [object.name, object.shortName].map(textOf)
    return (
        parts.some((part) => part.toLowerCase().includes(query)) ||
        [object.id, object.code].some(
            (part) => textOf(part).toLowerCase() === query
        )
    )
}

function inOrder(place: Place, found: readonly Json[], call: Call): Json[] {
    const wanted = call.query.getAll('order').flatMap((o) => o.split(','))
    const keys = (wanted.length > 0 ? wanted : ['name:asc']).map((key) => {
        const [name = '', direction = 'asc'] = key.split(':')
        return { name, sign: direction.endsWith('desc') ? -1 : 1 }
    })
    const value = (object: Json, name: string) =>
        valueOf({ ...place, object }, name)
    return [...found].sort((a, b) =>
        keys.reduce(
            (sofar, { name, sign }) =>
                sofar || sign * compare(value(a, name), value(b, name)),
            0
        )
    )
}

function compare(a: unknown, b: unknown): number {
    return typeof a === 'number' && typeof b === 'number'
        ? a - b
        : String(a ?? '').localeCompare(String(b ?? ''), 'en')
}
