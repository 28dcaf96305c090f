import * as v from 'valibot'
import { type Mapping, MAPPING_VERSION, mappingSchema } from './mapping'

/** The mapping that says nothing yet but who a person is; every key has its default. */
export const emptyMapping = (trackedEntityType: string): Mapping =>
    v.parse(mappingSchema, {
        version: MAPPING_VERSION,
        person: { trackedEntityType },
    })
