import * as v from 'valibot'
import {
    immunizationMapping,
    medicationMapping,
    pregnancyMapping,
} from './care-mapping'
import { resultMapping, vitalMapping } from './measure-mapping'
import { personMapping } from './person-mapping'
import {
    allergyMapping,
    newProblemsMapping,
    problemMapping,
} from './problem-mapping'
import { scheduleMapping } from './schedule-mapping'
import { described, text, uid } from './schema-parts'

/** The format of the document; raised with a migration whenever a saved mapping would be misread. */
export const MAPPING_VERSION = 1

const listOf = <S extends v.GenericSchema>(schema: S, description: string) =>
    v.optional(described(v.array(schema), description), [])

/** What the administrator says: which attribute is the name, which data element a problem. */
export const mappingSchema = v.object({
    version: described(
        v.literal(MAPPING_VERSION),
        'Version of this format, not of the content'
    ),
    revision: v.optional(
        described(
            v.pipe(v.number(), v.integer(), v.minValue(0)),
            'Counts the saves'
        ),
        0
    ),
    savedBy: v.optional(described(text, 'Username of who saved this revision')),
    savedAt: v.optional(described(text, 'When, as an ISO date-time')),
    programs: listOf(
        uid,
        'Programs that were set up on the mapping screens; others show on the timeline only'
    ),
    healthWorkers: v.optional(
        described(
            v.object({
                userGroups: listOf(
                    uid,
                    'User groups that must be able to read the mapped programs'
                ),
            }),
            'Who works with the chart; only used by the checks'
        )
    ),
    person: described(personMapping, 'Who the person is'),
    vitals: listOf(
        vitalMapping,
        'Vital signs and body measures, in the order shown'
    ),
    results: listOf(resultMapping, 'Laboratory and imaging results'),
    problems: listOf(problemMapping, 'What makes a problem'),
    newProblems: v.optional(
        described(
            newProblemsMapping,
            'Where a problem that is added on the chart is written'
        )
    ),
    allergies: listOf(allergyMapping, 'What makes an allergy'),
    medications: listOf(medicationMapping, 'What makes a medicine'),
    immunizations: listOf(immunizationMapping, 'Doses of vaccines'),
    schedule: v.optional(
        described(
            scheduleMapping,
            'Immunization schedule; the one of WHO when absent'
        )
    ),
    pregnancy: v.optional(
        described(pregnancyMapping, 'How a pregnancy is told')
    ),
    leftOut: listOf(
        uid,
        'Fields, stages and programs that were decided to show on the timeline only; not suggested again'
    ),
})

export type Mapping = v.InferOutput<typeof mappingSchema>
/** The document as written: keys with a default may be absent. */
export type MappingDocument = v.InferInput<typeof mappingSchema>
