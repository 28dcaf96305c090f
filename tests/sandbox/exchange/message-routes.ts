import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { jsonBody } from '../http/call'
import { badQuery, conflict } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import { asJson, idOf, isJson, objectsOf, textsOf } from '../json'
import { paged } from '../tracker/paging'
import { uidParameter } from '../tracker/parameters'
import type { Tracker } from '../tracker/tracker'
import type { Message } from './message-view'
import { messageView } from './message-view'

/** Messages to patients are kept and fail: a sandbox has no gateway. */
export function messageRoutes(tracker: Tracker): Routes {
    const messages: Message[] = []
    return {
        'POST messages': async (call) => {
            const raws = objectsOf(asJson(await jsonBody(call)).programMessages)
            raws.forEach((raw) => {
                checkMessage(raw)
                const id = tracker.newUid()
                const created = tracker.clock.now()
                messages.push({ id, raw, sender: call.user, created })
            })
            return answerJson({ summaries: summariesOf(raws) })
        },
        'GET messages': (call) =>
            answerJson(
                found(messages, call).map((one) => messageView(one, tracker))
            ),
        'GET programNotificationInstances': (call) => {
            uidParameter(call, 'enrollment')
            const none = { items: [], view: (one: unknown) => one }
            return answerJson(paged(call, 'programNotificationInstances', none))
        },
    }
}

function checkMessage(raw: Json): void {
    if (!isJson(raw.enrollment) && !isJson(raw.event)) {
        throw conflict('Enrollment or event must be specified')
    }
    if (textsOf(raw.deliveryChannels).length === 0) {
        throw conflict('Delivery channel must be specified')
    }
}

function summariesOf(raws: readonly Json[]): Json[] {
    const channels = new Set(
        raws.flatMap((raw) => textsOf(raw.deliveryChannels))
    )
    return [...channels].map((batchType) => ({
        total: 0,
        failed: 0,
        pending: 0,
        sent: 0,
        status: 'FAILED',
        errorMessage: `Server/gateway for delivery channel ${batchType} is not configured`,
        batchType,
    }))
}

function found(messages: readonly Message[], call: Call): Message[] {
    const enrollment = uidParameter(call, 'enrollment')
    const event = uidParameter(call, 'event')
    if (enrollment === undefined && event === undefined) {
        throw badQuery('Enrollment or event must be specified')
    }
    return messages.filter(
        ({ raw }) =>
            (enrollment === undefined || idOf(raw.enrollment) === enrollment) &&
            (event === undefined || idOf(raw.event) === event)
    )
}
