import * as v from 'valibot'
import {
    immunizationMapping,
    medicationMapping,
    pregnancyMapping,
} from './care-mapping'
import { resultMapping, vitalMapping } from './measure-mapping'
import { personMapping } from './person-mapping'
import { allergyMapping, problemMapping } from './problem-mapping'
import { described, text } from './schema-parts'

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
    person: described(personMapping, 'Who the person is'),
    vitals: listOf(
        vitalMapping,
        'Vital signs and body measures, in the order shown'
    ),
    results: listOf(resultMapping, 'Laboratory and imaging results'),
    problems: listOf(problemMapping, 'What makes a problem'),
    allergies: listOf(allergyMapping, 'What makes an allergy'),
    medications: listOf(medicationMapping, 'What makes a medicine'),
    immunizations: listOf(immunizationMapping, 'Doses of vaccines'),
    pregnancy: v.optional(
        described(pregnancyMapping, 'How a pregnancy is told')
    ),
})

export type Mapping = v.InferOutput<typeof mappingSchema>
/** The document as written: keys with a default may be absent. */
export type MappingDocument = v.InferInput<typeof mappingSchema>
