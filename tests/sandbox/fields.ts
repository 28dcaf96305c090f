/** What a `fields` parameter asks for: `a,b[c,d[e]],*,:preset,!x,y~rename(z)`. */
export interface Fields {
    readonly all: boolean
    readonly presets: readonly string[]
    readonly excluded: ReadonlySet<string>
    readonly names: ReadonlyMap<string, FieldRequest>
}

export interface FieldRequest {
    readonly fields: Fields
    /** Whether sub-fields were named; a bare name takes the default of its kind. */
    readonly nested: boolean
    readonly as: string
}

export const everyField: Fields = {
    all: true,
    presets: [],
    excluded: new Set(),
    names: new Map(),
}

interface Draft {
    all: boolean
    presets: string[]
    excluded: Set<string>
    names: Map<string, FieldRequest>
}

interface Cursor {
    readonly text: string
    at: number
}

const opening = new Set(['[', '('])
const closing = new Set([']', ')'])

export function parseFields(text: string): Fields {
    return readList({ text, at: 0 })
}

function readList(cursor: Cursor): Fields {
    const draft: Draft = {
        all: false,
        presets: [],
        excluded: new Set(),
        names: new Map(),
    }
    while (cursor.at < cursor.text.length && !closing.has(current(cursor))) {
        readItem(cursor, draft)
        if (current(cursor) === ',') {
            cursor.at++
        }
    }
    return draft
}

function current(cursor: Cursor): string {
    return cursor.text.charAt(cursor.at)
}

function readItem(cursor: Cursor, draft: Draft): void {
    const name = readName(cursor)
    if (name === '*' || name === ':all') {
        draft.all = true
    } else if (name.startsWith(':')) {
        draft.presets.push(name.slice(1))
    } else if (name.startsWith('!')) {
        draft.excluded.add(name.slice(1))
    } else if (name !== '' || opening.has(current(cursor))) {
        addName(cursor, draft, name)
    }
}

function addName(cursor: Cursor, draft: Draft, written: string): void {
    const [name = '', as] = splitRename(cursor, written)
    const nested = opening.has(current(cursor))
    const own = nested ? readNested(cursor) : everyField
    const [head = '', ...rest] = name.split('.')
    const fields = rest.reduceRight<Fields>(wrap, own)
    const before = draft.names.get(head)
    const wanted = { fields, nested: nested || rest.length > 0, as: as ?? head }
    draft.names.set(head, before ? merge(before, wanted) : wanted)
}

function wrap(fields: Fields, name: string): Fields {
    const request = { fields, nested: true, as: name }
    return { ...everyField, all: false, names: new Map([[name, request]]) }
}

function merge(one: FieldRequest, other: FieldRequest): FieldRequest {
    const a = one.fields
    const b = other.fields
    const fields: Fields = {
        all: a.all || b.all,
        presets: [...a.presets, ...b.presets],
        excluded: new Set([...a.excluded, ...b.excluded]),
        names: new Map([...a.names, ...b.names]),
    }
    return { fields, nested: one.nested || other.nested, as: other.as }
}

function readNested(cursor: Cursor): Fields {
    cursor.at++
    const fields = readList(cursor)
    cursor.at++
    return fields
}

function readName(cursor: Cursor): string {
    const start = cursor.at
    while (
        cursor.at < cursor.text.length &&
        !/[,()[\]]/.test(current(cursor))
    ) {
        cursor.at++
    }
    return cursor.text.slice(start, cursor.at).trim()
}

function splitRename(cursor: Cursor, written: string): string[] {
    const [name = '', transformer] = written.split(/~|::|\|/)
    if (transformer !== 'rename' || current(cursor) !== '(') {
        return [name]
    }
    const end = cursor.text.indexOf(')', cursor.at)
    const as = cursor.text.slice(cursor.at + 1, end)
    cursor.at = end + 1
    return [name, as]
}
