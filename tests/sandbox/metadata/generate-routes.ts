import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { conflict, notFound } from '../http/refusal'
import type { Handler, Routes } from '../http/router'
import type { Json } from '../json'
import { asJson, textOf } from '../json'
import type { Tracker } from '../tracker/tracker'
import { fillPattern, patternKey, requiredValues } from './text-pattern'

const dayMillis = 24 * 60 * 60 * 1000
const defaultDays = 3
const attempts = 1000

/** Identifiers made by the server for attributes that have a pattern. */
export function generateRoutes(tracker: Tracker): Routes {
    const taken = new Set<string>()
    const counters = new Map<string, number>()
    const kind = 'trackedEntityAttributes'
    const single = (call: Call, id = '') =>
        generate(patternOf(tracker, id), { call, tracker, taken, counters })
    const several: Handler = (call, [id = '']) => {
        const count = Number(call.query.get('numberToReserve') ?? 1)
        return answerJson(Array.from({ length: count }, () => single(call, id)))
    }
    return {
        [`GET ${kind}/:id/generate`]: (call, [id]) =>
            answerJson(single(call, id)),
        [`GET ${kind}/:id/generateAndReserve`]: several,
        [`GET ${kind}/:id/requiredValues`]: (_, [id = '']) =>
            answerJson(requiredValues(patternOf(tracker, id).pattern)),
    }
}

interface Pattern {
    readonly id: string
    readonly pattern: string
}

function patternOf({ metadata }: Tracker, id: string): Pattern {
    const attribute = metadata.byId('trackedEntityAttributes', id)
    if (!attribute) {
        throw notFound('TrackedEntityAttribute', id)
    }
    const pattern = textOf(attribute.pattern)
    if (pattern === '') {
        throw conflict(`Attribute ${id} has no pattern.`)
    }
    return { id, pattern }
}

interface Maker {
    readonly call: Call
    readonly tracker: Tracker
    readonly taken: Set<string>
    readonly counters: Map<string, number>
}

function generate(pattern: Pattern, maker: Maker): Json {
    const { call, tracker, taken } = maker
    const created = tracker.clock.now()
    const days = Number(call.query.get('expiration') ?? defaultDays)
    const value = fresh(pattern, maker)
    taken.add(`${pattern.id}/${value}`)
    const expiry = new Date(Date.parse(`${created}Z`) + days * dayMillis)
    return {
        ownerObject: 'TRACKEDENTITYATTRIBUTE',
        ownerUid: pattern.id,
        key: patternKey(pattern.pattern),
        value,
        created,
        expiryDate: expiry.toISOString().slice(0, -1),
    }
}

/** Reserved or stored values are never given out again. */
function fresh({ id, pattern }: Pattern, maker: Maker): string {
    const { call, tracker, taken, counters } = maker
    const source = {
        today: tracker.clock.today,
        random: (below: number) => Math.floor(Math.random() * below),
        next: () => {
            const next = (counters.get(id) ?? 0) + 1
            counters.set(id, next)
            return next
        },
        given: (method: string) => call.query.get(method) ?? undefined,
    }
    for (let i = 0; i < attempts; i++) {
        const value = fillPattern(pattern, source)
        if (!taken.has(`${id}/${value}`) && !isStored(tracker, id, value)) {
            return value
        }
    }
    throw conflict('Not enough values left to generate.')
}

function isStored({ store }: Tracker, id: string, value: string): boolean {
    return [...store.trackedEntities.values()].some(
        (one) => asJson(one.values.get(id)).value === value
    )
}
