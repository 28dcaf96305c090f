import { toMoment } from '../clock'
import { idOf, objectsOf, optionalText, textOf } from '../json'
import type { Loading } from './loading'
import type { Note, Value } from './model'

/** Attribute values or data values by the id under the key; empty ones are none. */
export function valuesOf(
    { stamp }: Loading,
    raw: unknown,
    key: string
): Map<string, Value> {
    const values = new Map<string, Value>()
    for (const one of objectsOf(raw)) {
        const id = idOf(one[key])
        const value = String(one.value ?? '')
        const providedElsewhere = one.providedElsewhere === true
        if (value !== '') {
            values.set(id, { id, value, providedElsewhere, stamp })
        }
    }
    return values
}

export function notesOf(loading: Loading, raw: unknown): Note[] {
    const { stamp, author, newUid } = loading
    return objectsOf(raw).map((note) => ({
        id: optionalText(note.note) ?? newUid(),
        value: textOf(note.value),
        storedAt: toMoment(optionalText(note.storedAt)) ?? stamp.createdAt,
        storedBy: optionalText(note.storedBy) ?? author.username,
        createdBy: author,
    }))
}
