import * as v from 'valibot'
import { maybe, unknownList } from './parse'

export const wireAttribute = v.object({
    attribute: v.string(),
    value: maybe(v.string()),
})

export const wireNote = v.object({
    value: maybe(v.string()),
    storedBy: maybe(v.string()),
    storedAt: maybe(v.string()),
})

export const wireDataValue = v.object({
    dataElement: v.string(),
    value: maybe(v.string()),
    storedBy: maybe(v.string()),
})

export const wireEvent = v.object({
    event: v.string(),
    program: maybe(v.string()),
    programStage: v.string(),
    status: maybe(v.string()),
    orgUnit: maybe(v.string()),
    occurredAt: maybe(v.string()),
    scheduledAt: maybe(v.string()),
    createdBy: maybe(v.object({ username: maybe(v.string()) })),
    assignedUser: maybe(v.object({ displayName: maybe(v.string()) })),
    notes: unknownList,
    dataValues: unknownList,
})

export const wireEnrollment = v.object({
    enrollment: v.string(),
    program: v.string(),
    status: maybe(v.string()),
    orgUnit: maybe(v.string()),
    enrolledAt: maybe(v.string()),
    occurredAt: maybe(v.string()),
    completedAt: maybe(v.string()),
    followUp: maybe(v.boolean()),
    attributes: unknownList,
    notes: unknownList,
    events: unknownList,
})

export const wireTrackedEntity = v.object({
    trackedEntity: v.string(),
    trackedEntityType: maybe(v.string()),
    orgUnit: maybe(v.string()),
    attributes: unknownList,
    programOwners: unknownList,
    enrollments: unknownList,
})

export const wireProgramOwner = v.object({ program: v.string() })

export const wireTrackedEntities = v.object({
    trackedEntities: maybe(v.array(v.unknown())),
    /** 2.41 before it was renamed. */
    instances: maybe(v.array(v.unknown())),
    pager: maybe(v.object({ nextPage: maybe(v.string()) })),
})

export type WireDataValue = v.InferOutput<typeof wireDataValue>
export type WireEvent = v.InferOutput<typeof wireEvent>
export type WireEnrollment = v.InferOutput<typeof wireEnrollment>
export type WireTrackedEntity = v.InferOutput<typeof wireTrackedEntity>
