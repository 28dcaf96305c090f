import * as v from 'valibot'
import { uidSource } from '../sandbox/uid'

const RECORD = v.looseObject({
    enrollments: v.array(
        v.looseObject({
            events: v.array(v.looseObject({ event: v.string() })),
        })
    ),
})

/** A record with so many events: those it has, over and over, each under a uid of its own. */
export const recordOfSize = (record: unknown, size: number): unknown => {
    const parsed = v.parse(RECORD, record)
    const held = parsed.enrollments.flatMap((enrollment, index) =>
        enrollment.events.map((event) => ({ event, index }))
    )
    if (held.length === 0) {
        throw new Error('a record without events cannot grow')
    }
    const uid = uidSource()
    const grown = Array.from({ length: size }, (_, count) => {
        const one = held[count % held.length]
        return { index: one?.index, event: { ...one?.event, event: uid() } }
    })
    return {
        ...parsed,
        enrollments: parsed.enrollments.map((enrollment, index) => ({
            ...enrollment,
            events: grown
                .filter((one) => one.index === index)
                .map(({ event }) => event),
        })),
    }
}
