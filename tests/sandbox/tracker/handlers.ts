import type { Fields } from '../fields'
import { parseFields } from '../fields'
import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import type { Handler } from '../http/router'
import type { Json } from '../json'
import { fieldsOf } from '../metadata/query'
import { paged } from './paging'
import { uidParameter } from './parameters'
import type { View, Viewer } from './render'
import type { Tracker } from './tracker'

interface Shown<T> {
    /** The fields when none are asked for. */
    readonly unset: string
    readonly view: View<T>
}

export interface Listed<T> extends Shown<T> {
    readonly name: string
    readonly list: (call: Call, tracker: Tracker) => readonly T[]
}

export interface Single<T> extends Shown<T> {
    readonly read: (viewer: Viewer, id: string) => T
}

export function listHandler<T>(tracker: Tracker, listed: Listed<T>): Handler {
    return (call) => {
        const viewer = viewerOf(call, tracker)
        const fields = fieldsFor(call, listed.unset)
        const view = (one: T) => listed.view.one(one, viewer, fields)
        const items = listed.list(call, tracker)
        return answerJson(paged(call, listed.name, { items, view }))
    }
}

export function singleHandler<T>(tracker: Tracker, single: Single<T>): Handler {
    return (call, [id = '']) => {
        const viewer = viewerOf(call, tracker)
        const fields = fieldsFor(call, single.unset)
        return answerJson(
            single.view.one(single.read(viewer, id), viewer, fields)
        )
    }
}

export function changesHandler(
    tracker: Tracker,
    changes: (viewer: Viewer, id: string) => readonly Json[]
): Handler {
    return (call, [id = '']) => {
        const items = changes(viewerOf(call, tracker), id)
        return answerJson(
            paged(call, 'changeLogs', { items, view: (one) => one })
        )
    }
}

export function viewerOf(call: Call, tracker: Tracker): Viewer {
    return { tracker, user: call.user, program: uidParameter(call, 'program') }
}

function fieldsFor(call: Call, unset: string): Fields {
    return parseFields(fieldsOf(call) ?? unset)
}
