import type { APIRequestContext } from 'playwright-core'
import * as v from 'valibot'

const EVENT = v.object({
    status: v.string(),
    program: v.string(),
    programStage: v.string(),
    orgUnit: v.string(),
    occurredAt: v.optional(v.string()),
    scheduledAt: v.optional(v.string()),
    dataValues: v.array(v.object({ value: v.string() })),
})

const RECORD = v.object({
    enrollments: v.array(v.object({ events: v.array(EVENT) })),
})

const FIELDS =
    'enrollments[events[status,program,programStage,orgUnit,occurredAt,scheduledAt,dataValues[value]]]'

export type HeldEvent = v.InferOutput<typeof EVENT>

export interface HeldRecord {
    readonly enrollments: number
    readonly events: readonly HeldEvent[]
}

export interface Counts {
    readonly events: number
    /** Days and places on which something was done. */
    readonly visits: number
}

const isPlanned = ({ status }: HeldEvent): boolean =>
    ['SCHEDULE', 'OVERDUE'].includes(status)

export const dayOf = ({ occurredAt, scheduledAt }: HeldEvent): string =>
    (occurredAt ?? scheduledAt ?? '').slice(0, 10)

/** Days of what was done, oldest first. */
export const visitDays = (events: readonly HeldEvent[]): readonly string[] =>
    events
        .filter((event) => !isPlanned(event))
        .map(dayOf)
        .sort()

export const countsOf = (events: readonly HeldEvent[]): Counts => {
    const done = events.filter((event) => !isPlanned(event))
    const visits = new Set(done.map((one) => `${dayOf(one)} ${one.orgUnit}`))
    return { events: events.length, visits: visits.size }
}

/** What the server holds of a person for this user, read without the app. */
export const readHeld = async (
    request: APIRequestContext,
    server: { readonly url: string },
    patient: string
): Promise<HeldRecord> => {
    const answer = await request.get(
        `${server.url}/api/tracker/trackedEntities/${patient}?fields=${FIELDS}`
    )
    const { enrollments } = v.parse(RECORD, await answer.json())
    const events = enrollments.flatMap((enrollment) => enrollment.events)
    return { enrollments: enrollments.length, events }
}
