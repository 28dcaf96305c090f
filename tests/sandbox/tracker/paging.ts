import type { Call } from '../http/call'
import { flag } from '../http/call'
import { badQuery } from '../http/refusal'
import type { Json } from '../json'

const defaultPageSize = 50

interface Paging {
    readonly page: number
    readonly size: number
    readonly totals: boolean
}

/** Cuts a list to its page and answers it under its name, with a pager. */
export function paged<T>(
    call: Call,
    name: string,
    { items, view }: { items: readonly T[]; view: (item: T) => unknown }
): Json {
    const paging = pagingOf(call)
    if (!paging) {
        return { [name]: items.map(view) }
    }
    const first = (paging.page - 1) * paging.size
    const shown = items.slice(first, first + paging.size)
    return {
        pager: pager(call, paging, items.length),
        [name]: shown.map(view),
    }
}

/** Refuses contradictory paging; handlers call it before they search. */
export function pagingOf(call: Call): Paging | undefined {
    const asked = ['page', 'pageSize'].some((name) => call.query.has(name))
    const totals = flag(call, 'totalPages')
    if (call.query.get('paging') === 'false') {
        if (asked || totals) {
            throw badQuery(
                'Paging cannot be disabled with paging=false while also requesting a paginated response with page, pageSize and/or totalPages=true'
            )
        }
        return undefined
    }
    const size = whole(call, 'pageSize', defaultPageSize)
    return { page: whole(call, 'page', 1), size, totals }
}

function whole(call: Call, name: string, unset: number): number {
    const value = Number(call.query.get(name) ?? unset)
    if (!Number.isInteger(value) || value < 1) {
        throw badQuery(
            `${name} must be greater than or equal to 1 if specified`
        )
    }
    return value
}

function pager(
    call: Call,
    { page, size, totals }: Paging,
    total: number
): Json {
    const more = total > page * size
    const counted = { total, pageCount: Math.ceil(total / size) }
    return {
        page,
        pageSize: size,
        ...(totals ? counted : {}),
        ...(page > 1 ? { prevPage: link(call, page - 1) } : {}),
        ...(more ? { nextPage: link(call, page + 1) } : {}),
    }
}

/** The query as it was sent, the page moved to its end. */
function link(call: Call, page: number): string {
    const rest = call.rawQuery
        .split('&')
        .filter((part) => !/^(page=|$)/.test(part))
    return `${call.address}?${[...rest, `page=${page}`].join('&')}`
}
