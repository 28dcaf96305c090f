import * as v from 'valibot'
import { maybe, reference, unknownList } from './parse'

export const wireField = v.object({
    id: v.string(),
    code: maybe(v.string()),
    displayName: maybe(v.string()),
    displayFormName: maybe(v.string()),
    valueType: maybe(v.string()),
    unique: maybe(v.boolean()),
    optionSet: maybe(reference),
})

/** A program attribute or an attribute of the person type. */
export const wireProgramAttribute = v.object({
    sortOrder: maybe(v.number()),
    searchable: maybe(v.boolean()),
    displayInList: maybe(v.boolean()),
    trackedEntityAttribute: wireField,
})

export const wireStageElement = v.object({
    sortOrder: maybe(v.number()),
    dataElement: wireField,
})

export const wireStageSection = v.object({
    displayName: maybe(v.string()),
    sortOrder: maybe(v.number()),
    dataElements: v.array(reference),
})

export const wireStage = v.object({
    id: v.string(),
    code: maybe(v.string()),
    displayName: maybe(v.string()),
    sortOrder: maybe(v.number()),
    repeatable: maybe(v.boolean()),
    programStageSections: unknownList,
    programStageDataElements: unknownList,
})

export const wireProgram = v.object({
    id: v.string(),
    code: maybe(v.string()),
    displayName: maybe(v.string()),
    minAttributesRequiredToSearch: maybe(v.number()),
    style: maybe(v.object({ color: maybe(v.string()) })),
    trackedEntityType: maybe(
        v.object({
            id: v.string(),
            trackedEntityTypeAttributes: unknownList,
        })
    ),
    programTrackedEntityAttributes: unknownList,
    programStages: unknownList,
})

export const wirePrograms = v.object({ programs: v.array(v.unknown()) })

export const wireOption = v.object({
    code: v.string(),
    displayName: maybe(v.string()),
})

export const wireOptionSet = v.object({ id: v.string(), options: unknownList })

export const wireOptionSets = v.object({ optionSets: v.array(v.unknown()) })

export const wireOrgUnits = v.object({
    organisationUnits: v.array(
        v.object({ id: v.string(), displayName: maybe(v.string()) })
    ),
})

export const wireApps = v.array(
    v.object({ key: maybe(v.string()), launchUrl: maybe(v.string()) })
)

export type WireField = v.InferOutput<typeof wireField>
export type WireStage = v.InferOutput<typeof wireStage>
export type WireProgram = v.InferOutput<typeof wireProgram>
