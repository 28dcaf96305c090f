import * as v from 'valibot'
import { maybe, reference, unknownList } from './parse'

const wireTranslation = v.object({
    property: maybe(v.string()),
    locale: maybe(v.string()),
    value: maybe(v.string()),
})

const named = {
    id: v.string(),
    displayName: maybe(v.string()),
    name: maybe(v.string()),
    shortName: maybe(v.string()),
    code: maybe(v.string()),
    description: maybe(v.string()),
    translations: v.nullish(v.array(wireTranslation), () => []),
}

export const wireFieldFacts = v.object({
    ...named,
    displayFormName: maybe(v.string()),
    formName: maybe(v.string()),
    valueType: maybe(v.string()),
    unique: maybe(v.boolean()),
    generated: maybe(v.boolean()),
    optionSet: maybe(reference),
})

export const wireAttributeFacts = v.object({
    sortOrder: maybe(v.number()),
    trackedEntityAttribute: wireFieldFacts,
})

export const wireElementFacts = v.object({
    sortOrder: maybe(v.number()),
    dataElement: wireFieldFacts,
})

/** A section of a stage, or of the registration form. */
export const wireSectionFacts = v.object({
    ...named,
    id: maybe(v.string()),
    sortOrder: maybe(v.number()),
    dataElements: v.nullish(v.array(reference), () => []),
    trackedEntityAttributes: v.nullish(v.array(reference), () => []),
})

export const wireStageFacts = v.object({
    ...named,
    sortOrder: maybe(v.number()),
    repeatable: maybe(v.boolean()),
    programStageSections: unknownList,
    programStageDataElements: unknownList,
})

export const wireProgramFacts = v.object({
    ...named,
    trackedEntityType: maybe(
        v.object({ id: v.string(), trackedEntityTypeAttributes: unknownList })
    ),
    programTrackedEntityAttributes: unknownList,
    programSections: unknownList,
    programStages: unknownList,
})

export const wireOptionFacts = v.object({ ...named, id: maybe(v.string()) })

export const wireNamed = v.object(named)

export type WireFieldFacts = v.InferOutput<typeof wireFieldFacts>
export type WireSectionFacts = v.InferOutput<typeof wireSectionFacts>
export type WireStageFacts = v.InferOutput<typeof wireStageFacts>
export type WireProgramFacts = v.InferOutput<typeof wireProgramFacts>
