import { fileAnswer } from '../files/file-resource-routes'
import { notFound } from '../http/refusal'
import type { Handler, Routes } from '../http/router'
import { viewerOf } from './handlers'
import { readEvent, readPerson } from './lookup'
import type { Event } from './model'
import { fileKey } from './store'
import type { Tracker } from './tracker'

/** Pictures and files behind attribute values and data values. */
export function fileRoutes(tracker: Tracker): Routes {
    const ofPerson: Handler = (call, [person = '', attribute = '']) => {
        const viewer = viewerOf(call, tracker)
        return answerFile(tracker, readPerson(viewer, person), attribute)
    }
    const ofEvent: Handler = (call, [event = '', element = '']) => {
        const viewer = viewerOf(call, tracker)
        return answerFile(tracker, readEvent(viewer, event), element)
    }
    return {
        'GET tracker/trackedEntities/:id/attributes/:attribute/image': ofPerson,
        'GET tracker/trackedEntities/:id/attributes/:attribute/file': ofPerson,
        'GET tracker/events/:id/dataValues/:element/image': ofEvent,
        'GET tracker/events/:id/dataValues/:element/file': ofEvent,
    }
}

/** The value names an uploaded file; loaded data may bring the file itself. A small picture is the picture. */
function answerFile(
    tracker: Tracker,
    owner: Pick<Event, 'id' | 'values'>,
    property: string
): Response {
    const named = tracker.files.get(owner.values.get(property)?.value ?? '')
    const file = named ?? tracker.store.files.get(fileKey(owner.id, property))
    if (!file) {
        throw notFound('FileResource', property)
    }
    return fileAnswer(file)
}
