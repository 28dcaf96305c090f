import { badQuery } from '../http/refusal'
import type { Json } from '../json'
import { isJson } from '../json'
import { isDisplayProperty } from './display'
import { commonProperties } from './kinds'
import type { Subject } from './project'
import { resolve, valueOf } from './project'

export type Test = (object: Json) => boolean

/** Where a filter looks: objects of a kind, seen by a reader. */
export type Place = Omit<Subject, 'object'>

type Compare = (found: string, wanted: string) => boolean

const lower = (text: string) => text.toLowerCase()
const order = (a: string, b: string) =>
    isNaN(Number(a)) || isNaN(Number(b))
        ? a < b
            ? -1
            : +(a > b)
        : Number(a) - Number(b)

const comparisons = new Map<string, Compare>([
    ['eq', (a, b) => a === b],
    ['ieq', (a, b) => lower(a) === lower(b)],
    ['like', (a, b) => a.includes(b)],
    ['ilike', (a, b) => lower(a).includes(lower(b))],
    ['$like', (a, b) => a.startsWith(b)],
    ['$ilike', (a, b) => lower(a).startsWith(lower(b))],
    ['startsWith', (a, b) => lower(a).startsWith(lower(b))],
    ['like$', (a, b) => a.endsWith(b)],
    ['ilike$', (a, b) => lower(a).endsWith(lower(b))],
    ['endsWith', (a, b) => lower(a).endsWith(lower(b))],
    ['gt', (a, b) => order(a, b) > 0],
    ['ge', (a, b) => order(a, b) >= 0],
    ['gte', (a, b) => order(a, b) >= 0],
    ['lt', (a, b) => order(a, b) < 0],
    ['le', (a, b) => order(a, b) <= 0],
    ['lte', (a, b) => order(a, b) <= 0],
    [
        'token',
        (a, b) => b.split(/\s+/).every((t) => lower(a).includes(lower(t))),
    ],
    [
        'in',
        (a, b) =>
            b
                .replace(/^\[|\]$/g, '')
                .split(',')
                .includes(a),
    ],
])

/** `path:operator:value` as a test of one object of the kind. */
export function parseFilter(place: Place, filter: string): Test {
    const [path = '', operator = '', ...rest] = filter.split(':')
    const wanted = rest.join(':')
    checkPath(place, path)
    const steps = path.split('.')
    const read = (object: Json) => valuesAt({ ...place, object }, steps)
    return readOperator(operator, wanted, read)
}

function readOperator(
    operator: string,
    wanted: string,
    read: (object: Json) => string[]
): Test {
    if (operator === 'null' || operator === 'empty') {
        return (object) => read(object).length === 0
    }
    if (operator === '!null') {
        return (object) => read(object).length > 0
    }
    const negated =
        operator.startsWith('!') || operator === 'ne' || operator === 'neq'
    const name = operator.replace(/^!/, '').replace(/^neq?$/, 'eq')
    const compare = comparisons.get(name)
    if (!compare) {
        throw badQuery(`\`${operator}\` is not a valid operator`)
    }
    return (object) => read(object).some((v) => compare(v, wanted)) !== negated
}

function checkPath({ store, kind }: Place, path: string): void {
    const [head = ''] = path.split('.')
    const objects = store.all(kind)
    const known =
        objects.length === 0 ||
        isDisplayProperty(head) ||
        commonProperties.includes(head) ||
        objects.some((object) => head in object)
    if (!known && head !== 'identifiable') {
        throw badQuery(`Unknown path property: ${head}`)
    }
}

/** All values at the end of a dotted path; lists and references are followed. */
function valuesAt(subject: Subject, [head = '', ...rest]: string[]): string[] {
    if (head === 'identifiable') {
        return ['id', 'code', 'name'].flatMap((p) => scalars(subject.object[p]))
    }
    const value = valueOf(subject, head)
    const items: unknown[] = Array.isArray(value) ? value : [value]
    return items.flatMap((item) => {
        if (!isJson(item)) {
            return scalars(item)
        }
        return rest.length === 0
            ? scalars(item.id)
            : valuesAt(resolve(subject, head, item), rest)
    })
}

function scalars(value: unknown): string[] {
    return value === undefined || value === null ? [] : [String(value)]
}
