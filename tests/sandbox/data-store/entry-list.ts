import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { listParameter } from '../http/call'
import type { Json } from '../json'
import { asJson } from '../json'
import type { User } from '../system/user'
import type { Entry, Namespace } from './data-store'
import { mayUseEntry } from './entry-metadata'

type Named = readonly [key: string, entry: Entry]

/** Lists show no entry that the user may not read. */
export function readableEntries(keys: Namespace, user: User): Named[] {
    return [...keys]
        .filter(([, entry]) => mayUseEntry(entry, user, 'read'))
        .sort(([a], [b]) => (a < b ? -1 : 1))
}

const pageSize = 50

/** The namespace with some members of every value, in a frame unless paging is off. */
export function answerEntries(call: Call, entries: readonly Named[]): Response {
    const fields = listParameter(call, 'fields')
    const rows = entries
        .map(([key, { value }]) => rowOf(key, value, fields))
        .filter((row) => fields.length === 0 || hasAny(row, fields))
    if (call.query.get('paging') === 'false') {
        return answerJson(rows)
    }
    const size = Number(call.query.get('pageSize') ?? pageSize)
    const page = Number(call.query.get('page') ?? 1)
    const shown = rows.slice((page - 1) * size, page * size)
    return answerJson({ pager: { page, pageSize: size }, entries: shown })
}

/** `.` asks for the whole value, under this name. */
function rowOf(key: string, value: unknown, fields: readonly string[]): Json {
    const members = fields.map((field) =>
        field === '.' ? ['value', value] : [field, asJson(value)[field] ?? null]
    )
    return { key, ...Object.fromEntries(members) }
}

function hasAny(row: Json, fields: readonly string[]): boolean {
    return fields.some((field) => row[field === '.' ? 'value' : field] !== null)
}
