import type { Call } from '../http/call'
import { badQuery } from '../http/refusal'

interface Pager {
    page: number
    pageSize: number
    total: number
    pageCount: number
    nextPage?: string
    prevPage?: string
}

/** Lists of metadata always count their total. */
export function pagerOf(call: Call, total: number): Pager {
    const page = count(call, 'page', 1)
    const pageSize = count(call, 'pageSize', 50)
    const pageCount = Math.max(1, Math.ceil(total / pageSize))
    const result: Pager = { page, pageSize, total, pageCount }
    if (page < pageCount) {
        result.nextPage = link(call, page + 1, pageSize)
    }
    if (page > 1) {
        result.prevPage = link(call, page - 1, pageSize)
    }
    return result
}

function count(call: Call, name: string, unset: number): number {
    const value = Number(call.query.get(name) ?? unset)
    if (!Number.isInteger(value) || value < 1) {
        throw badQuery(`Invalid value for ${name}`)
    }
    return value
}

/** Page and size first, as DHIS2 writes its links; page 1 goes unsaid. */
function link(call: Call, page: number, pageSize: number): string {
    const query = new URLSearchParams()
    if (page > 1) {
        query.set('page', String(page))
    }
    query.set('pageSize', String(pageSize))
    for (const [name, value] of call.query) {
        if (name !== 'page' && name !== 'pageSize') {
            query.append(name, value)
        }
    }
    return `${call.address}?${query}`
}
