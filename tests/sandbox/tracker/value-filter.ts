import { badQuery } from '../http/refusal'

/** Tests on the value of one attribute or data element. */
export interface ValueFilter {
    readonly id: string
    readonly terms: readonly Term[]
    test(value: string | undefined): boolean
}

export interface Term {
    readonly operator: string
    /** Absent for operators that need none. */
    readonly value: string | undefined
}

type Compare = (found: string, wanted: string) => boolean

const comparisons = new Map<string, Compare>([
    ['eq', (a, b) => a === b],
    ['ieq', (a, b) => a === b],
    ['like', (a, b) => a.includes(b)],
    ['ilike', (a, b) => a.includes(b)],
    ['sw', (a, b) => a.startsWith(b)],
    ['ew', (a, b) => a.endsWith(b)],
    ['gt', (a, b) => order(a, b) > 0],
    ['ge', (a, b) => order(a, b) >= 0],
    ['lt', (a, b) => order(a, b) < 0],
    ['le', (a, b) => order(a, b) <= 0],
    ['in', (a, b) => b.split(';').includes(a)],
])

const negations = new Map([
    ['ne', 'eq'],
    ['neq', 'eq'],
    ['!eq', 'eq'],
    ['nieq', 'eq'],
    ['nlike', 'like'],
    ['nilike', 'like'],
    ['!like', 'like'],
])

/** `uid:operator:value[:operator:value]`, several separated by commas; `/` escapes. */
export function parseValueFilters(
    parameters: readonly string[],
    checkId: (id: string) => void
): ValueFilter[] {
    return parameters
        .flatMap((parameter) => splitEscaped(parameter, ','))
        .filter((text) => text !== '')
        .map((text) => parseOne(text, checkId))
}

function parseOne(text: string, checkId: (id: string) => void): ValueFilter {
    const [id = '', ...parts] = splitEscaped(text, ':').map(unescape)
    const terms: Term[] = []
    while (parts.length > 0) {
        const operator = (parts.shift() ?? '').toLowerCase()
        const unary = operator === 'null' || operator === '!null'
        terms.push({ operator, value: unary ? undefined : parts.shift() })
    }
    const tests = terms.map((term) => readTest(text, term))
    checkId(id)
    return { id, terms, test: (value) => tests.every((test) => test(value)) }
}

function readTest(text: string, { operator, value: wanted }: Term) {
    if (operator === 'null' || operator === '!null') {
        return (value: string | undefined) =>
            (value === undefined) === (operator === 'null')
    }
    const negated = negations.get(operator)
    const compare = comparisons.get(negated ?? operator)
    if (!compare) {
        throw badQuery(
            `filter=${text} is invalid. '${operator}' is not a valid operator.`
        )
    }
    if (wanted === undefined) {
        throw badQuery(
            `filter=${text} is invalid. Operator and value are needed.`
        )
    }
    const lower = wanted.toLowerCase()
    return (value: string | undefined) =>
        value !== undefined &&
        compare(value.toLowerCase(), lower) === (negated === undefined)
}

/** Numbers by size, everything else (dates too) by its signs. */
function order(a: string, b: string): number {
    const [x, y] = [Number(a), Number(b)]
    return isNaN(x) || isNaN(y) ? (a < b ? -1 : +(a > b)) : x - y
}

function splitEscaped(text: string, separator: string): string[] {
    const parts: string[] = ['']
    for (let i = 0; i < text.length; i++) {
        const escaped =
            text.charAt(i) === '/' && /[/,:]/.test(text.charAt(i + 1))
        const piece = escaped ? text.slice(i, i + 2) : text.charAt(i)
        i += piece.length - 1
        if (piece === separator) {
            parts.push('')
        } else {
            parts[parts.length - 1] += piece
        }
    }
    return parts
}

function unescape(text: string): string {
    return text.replace(/\/([/,:])/g, '$1')
}
