import type { Note } from './model'
import { cut, viewOf } from './render'

export const noteView = viewOf<Note>({
    note: (note) => note.id,
    storedAt: (note) => note.storedAt,
    value: (note) => note.value,
    createdBy: (note, _, fields) => cut(note.createdBy, fields),
    storedBy: (note) => note.storedBy,
})
