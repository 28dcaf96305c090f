import * as v from 'valibot'

const ref = v.looseObject({ id: v.string() })
const sharing = v.looseObject({
    public: v.string(),
    userGroups: v.optional(v.record(v.string(), ref), {}),
})
const field = v.looseObject({
    id: v.string(),
    code: v.string(),
    name: v.string(),
    shortName: v.string(),
    valueType: v.string(),
    optionSet: v.optional(ref),
})

const metadataSchema = v.looseObject({
    optionSets: v.array(
        v.looseObject({ id: v.string(), options: v.array(ref) })
    ),
    options: v.array(
        v.looseObject({ id: v.string(), code: v.string(), optionSet: ref })
    ),
    dataElements: v.array(field),
    trackedEntityAttributes: v.array(
        v.looseObject({ ...field.entries, unique: v.boolean() })
    ),
    trackedEntityTypes: v.array(
        v.looseObject({
            id: v.string(),
            trackedEntityTypeAttributes: v.array(
                v.looseObject({ trackedEntityAttribute: ref })
            ),
        })
    ),
    programs: v.array(
        v.looseObject({
            id: v.string(),
            sharing,
            programStages: v.array(ref),
            organisationUnits: v.array(ref),
            programTrackedEntityAttributes: v.array(
                v.looseObject({ trackedEntityAttribute: ref })
            ),
        })
    ),
    programStages: v.array(
        v.looseObject({
            id: v.string(),
            program: ref,
            sharing,
            programStageDataElements: v.array(
                v.looseObject({ dataElement: ref })
            ),
        })
    ),
    programRules: v.array(
        v.looseObject({
            name: v.string(),
            program: ref,
            condition: v.string(),
            programRuleActions: v.array(ref),
        })
    ),
    programRuleVariables: v.array(
        v.looseObject({ name: v.string(), program: ref })
    ),
    programRuleActions: v.array(
        v.looseObject({ id: v.string(), data: v.optional(v.string()) })
    ),
})

const relationshipEnd = v.object({
    trackedEntity: v.object({ trackedEntity: v.string() }),
})
const relationship = v.looseObject({
    relationship: v.string(),
    relationshipType: v.string(),
    from: relationshipEnd,
    to: relationshipEnd,
})

const attributeValue = v.looseObject({
    attribute: v.string(),
    value: v.string(),
})
const note = v.looseObject({ note: v.string(), value: v.string() })

const eventSchema = v.looseObject({
    event: v.string(),
    program: v.string(),
    programStage: v.string(),
    orgUnit: v.string(),
    occurredAt: v.optional(v.string()),
    scheduledAt: v.string(),
    status: v.picklist(['ACTIVE', 'COMPLETED', 'SCHEDULE', 'SKIPPED']),
    dataValues: v.array(
        v.looseObject({ dataElement: v.string(), value: v.string() })
    ),
    notes: v.array(note),
})

const enrollmentSchema = v.looseObject({
    enrollment: v.string(),
    program: v.string(),
    orgUnit: v.string(),
    enrolledAt: v.string(),
    occurredAt: v.string(),
    attributes: v.array(attributeValue),
    events: v.array(eventSchema),
    notes: v.array(note),
})

const personSchema = v.looseObject({
    trackedEntity: v.string(),
    trackedEntityType: v.string(),
    orgUnit: v.string(),
    attributes: v.array(attributeValue),
    enrollments: v.array(enrollmentSchema),
})

const dataSchema = v.object({
    metadata: v.tuple([metadataSchema]),
    facility: v.looseObject({
        organisationUnits: v.array(
            v.looseObject({ id: v.string(), parent: v.optional(ref) })
        ),
        users: v.array(
            v.looseObject({
                id: v.string(),
                username: v.string(),
                userGroups: v.optional(v.array(v.string()), []),
                organisationUnits: v.array(v.string()),
                searchOrganisationUnits: v.array(v.string()),
            })
        ),
    }),
    tracker: v.looseObject({
        trackedEntities: v.array(personSchema),
        relationships: v.array(relationship),
    }),
})

export type DemoEvent = v.InferOutput<typeof eventSchema>
export type DemoEnrollment = v.InferOutput<typeof enrollmentSchema>
export type DemoPerson = v.InferOutput<typeof personSchema>
export type DemoMetadata = v.InferOutput<typeof metadataSchema>
export type Demo = Omit<v.InferOutput<typeof dataSchema>, 'metadata'> & {
    metadata: DemoMetadata
}

/** The data set as a reader of its JSON sees it; throws where the shape is not DHIS2's. */
export const readData = (data: unknown): Demo => {
    const { metadata, ...others } = v.parse(dataSchema, data)
    return { ...others, metadata: metadata[0] }
}
