import { answerJson } from '../http/answer'
import { jsonBody } from '../http/call'
import { Refusal } from '../http/refusal'
import type { Handler, Routes } from '../http/router'
import { asJson, optionalText } from '../json'
import { authorOf } from '../system/user'
import { viewerOf } from './handlers'
import { readEnrollment, readEvent } from './lookup'
import type { Note } from './model'
import type { Viewer } from './render'
import type { Tracker } from './tracker'

/** Notes only grow: there is no way to change or delete one. */
export function noteRoutes(tracker: Tracker): Routes {
    return {
        'POST tracker/events/:id/note': noteHandler(
            tracker,
            (viewer, id) => readEvent(viewer, id).notes
        ),
        'POST tracker/enrollments/:id/note': noteHandler(
            tracker,
            (viewer, id) => readEnrollment(viewer, id).notes
        ),
    }
}

function noteHandler(
    tracker: Tracker,
    notesOf: (viewer: Viewer, id: string) => Note[]
): Handler {
    return async (call, [id = '']) => {
        const notes = notesOf(viewerOf(call, tracker), id)
        const body = asJson(await jsonBody(call))
        const value = optionalText(body.value)
        if (value === undefined) {
            throw new Refusal(400, 'Note cannot be empty')
        }
        const createdBy = authorOf(call.user)
        const note = {
            id: optionalText(body.note) ?? tracker.newUid(),
            value,
            storedAt: tracker.clock.now(),
            storedBy: createdBy.username,
            createdBy,
        }
        notes.push(note)
        return answerJson({ note: note.id, value })
    }
}
