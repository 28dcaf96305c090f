import * as v from 'valibot'
import { UID_PATTERN } from '../domain/ids'

/** Adds the sentence that the mapping screens and the documentation show beside a key. */
export const described = <S extends v.GenericSchema>(
    schema: S,
    description: string
) => v.pipe(schema, v.description(description))

export const uid = v.pipe(
    v.string(),
    v.regex(UID_PATTERN, 'must be a DHIS2 uid')
)

export const text = v.pipe(v.string(), v.nonEmpty())

/** A short id of our own, unique among its siblings; stays when the name changes. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

export const codes = v.array(v.string())

/** An attribute of the person. */
export const attributeSource = v.object({
    attribute: described(uid, 'Tracked entity attribute that holds the value'),
})

/** A data element, in every stage that has it or in one stage only. */
export const elementSource = v.object({
    dataElement: described(uid, 'Data element that holds the value'),
    programStage: v.optional(
        described(uid, 'Read it in this stage only; all stages when absent')
    ),
})

export const anySource = v.union([attributeSource, elementSource])

export type ElementSource = v.InferOutput<typeof elementSource>
export type AnySource = v.InferOutput<typeof anySource>
