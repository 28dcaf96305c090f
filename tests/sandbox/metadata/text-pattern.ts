/** One part of an attribute's pattern: `"EPI_" + RANDOM(########)` has two. */
interface Segment {
    readonly method: string
    readonly argument: string
}

const parts = /"([^"]*)"|([A-Z_]+)\(([^)]*)\)/g

export function parsePattern(pattern: string): Segment[] {
    return [...pattern.matchAll(parts)].map(([, text, method, argument]) =>
        method === undefined
            ? { method: 'TEXT', argument: text ?? '' }
            : { method, argument: argument ?? '' }
    )
}

/** What the client must send, and what the server could make up itself. */
export function requiredValues(pattern: string) {
    const methods = parsePattern(pattern).map(({ method }) => method)
    return {
        REQUIRED: methods.filter((method) => method === 'ORG_UNIT_CODE'),
        OPTIONAL: methods.filter((method) =>
            ['RANDOM', 'SEQUENTIAL'].includes(method)
        ),
    }
}

/** The pattern with fixed texts bare and generators as written: what a series counts under. */
export function patternKey(pattern: string): string {
    return parsePattern(pattern)
        .map(({ method, argument }) =>
            method === 'TEXT' ? argument : `${method}(${argument})`
        )
        .join('')
}

export interface Source {
    readonly today: string
    /** A whole number below the limit. */
    random(below: number): number
    /** The next number of the series. */
    next(): number
    /** What the client sent for a method. */
    given(method: string): string | undefined
}

export function fillPattern(pattern: string, source: Source): string {
    return parsePattern(pattern)
        .map((segment) => fill(segment, source))
        .join('')
}

function fill({ method, argument }: Segment, source: Source): string {
    switch (method) {
        case 'TEXT':
            return argument
        case 'SEQUENTIAL':
            return String(source.next()).padStart(argument.length, '0')
        case 'RANDOM':
            return [...argument]
                .map((sign) => randomSign(sign, source))
                .join('')
        case 'CURRENT_DATE':
            return dateIn(argument, source.today)
        default:
            return (source.given(method) ?? '').slice(0, argument.length || 50)
    }
}

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'
const alphabets = new Map([
    ['#', digits],
    ['X', upper],
    ['x', upper.toLowerCase()],
    ['*', digits + upper + upper.toLowerCase()],
])

function randomSign(sign: string, { random }: Source): string {
    const alphabet = alphabets.get(sign)
    return alphabet ? alphabet.charAt(random(alphabet.length)) : sign
}

function dateIn(format: string, today: string): string {
    const [year = '', month = '', day = ''] = today.split('-')
    return format
        .replace(/y{4}/, year)
        .replace(/y{2}/, year.slice(2))
        .replace(/M{2}/, month)
        .replace(/d{2}/, day)
}
