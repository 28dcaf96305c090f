import type { Call } from '../http/call'
import { listParameter } from '../http/call'
import { Refusal, badParameter, badQuery } from '../http/refusal'
import { isUid } from '../uid'

export const eventStatuses = [
    'ACTIVE',
    'COMPLETED',
    'VISITED',
    'SCHEDULE',
    'OVERDUE',
    'SKIPPED',
]

export const enrollmentStatuses = ['ACTIVE', 'COMPLETED', 'CANCELLED']

/** One of a fixed list of words, or absent. */
export function choice(
    call: Call,
    name: string,
    words: readonly string[]
): string | undefined {
    const value = call.query.get(name) ?? undefined
    if (value !== undefined && !words.includes(value)) {
        const why = `Valid values are: [${words.join(', ')}]`
        throw badParameter(name, value, why)
    }
    return value
}

export function uidParameter(call: Call, name: string): string | undefined {
    const value = call.query.get(name) || undefined
    if (value !== undefined) {
        checkUid(`parameter ${name}`, value)
    }
    return value
}

export function uidsParameter(call: Call, name: string): string[] {
    const values = listParameter(call, name)
    values.forEach((value) => checkUid(`parameter ${name}`, value))
    return values
}

export function checkUid(place: string, value: string): void {
    if (!isUid(value)) {
        const form =
            'an alphanumeric string of 11 characters starting with a letter'
        const why = `UID must be ${form}, but was: ${value}`
        throw new Refusal(
            400,
            `Value '${value}' is not valid for ${place}. ${why}`
        )
    }
}

/** A moment, or a whole day whose end counts for `…Before`. */
export function moment(call: Call, name: string): string | undefined {
    const value = call.query.get(name) || undefined
    if (value === undefined) {
        return undefined
    }
    const known = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?Z?$/.exec(value)
    if (!known || isNaN(Date.parse(known[1] ?? ''))) {
        throw badParameter(name, value, `Invalid format: "${value}"`)
    }
    const end = name.endsWith('Before') ? 'T23:59:59.999' : 'T00:00:00.000'
    return `${known[1]}${known[2] ?? end}`
}

export interface Range {
    readonly after: string | undefined
    readonly before: string | undefined
}

/** `occurred` reads `occurredAfter` and `occurredBefore`. */
export function range(call: Call, name: string): Range {
    return {
        after: moment(call, `${name}After`),
        before: moment(call, `${name}Before`),
    }
}

export function isOpen({ after, before }: Range): boolean {
    return after === undefined && before === undefined
}

export function inRange(value: string | undefined, limits: Range): boolean {
    if (isOpen(limits)) {
        return true
    }
    return (
        value !== undefined &&
        value >= (limits.after ?? '') &&
        value <= (limits.before ?? '9999')
    )
}

export interface OrderKey {
    readonly name: string
    readonly descending: boolean
}

export function orderKeys(
    call: Call,
    supported: readonly string[]
): OrderKey[] {
    return listParameter(call, 'order').map((key) => {
        const [name = '', direction = 'asc'] = key.split(':')
        if (!supported.includes(name) && !isUid(name)) {
            const fields = `'${supported.join(', ')}'`
            throw badQuery(
                `order parameter is invalid. Cannot order by '${name}'. Supported are uids and fields ${fields}`
            )
        }
        return { name, descending: direction === 'desc' }
    })
}

/** As PostgreSQL sorts: unset values last, or first in descending order. */
export function sorted<T>(
    items: readonly T[],
    keys: readonly OrderKey[],
    value: (item: T, name: string) => string | number | boolean | undefined
): T[] {
    return [...items].sort((a, b) => {
        for (const { name, descending } of keys) {
            const result = compare(value(a, name), value(b, name))
            if (result !== 0) {
                return descending ? -result : result
            }
        }
        return 0
    })
}

type Key = string | number | boolean | undefined

function compare(a: Key, b: Key): number {
    if (a === b) {
        return 0
    }
    if (a === undefined || b === undefined) {
        return a === undefined ? 1 : -1
    }
    return a < b ? -1 : 1
}
