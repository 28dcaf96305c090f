import * as v from 'valibot'
import { lookUp } from '../domain/look-up'
import { mappingSchema } from './mapping'

/** A key of the mapping's format, as the screens and the documentation show it. */
export interface SchemaKey {
    /** Without indexes; the kind of an item stands where its keys differ by it: `problems.flag.name`. */
    readonly path: string
    /** Undefined where the schema forgets it; a test forbids that. */
    readonly description: string | undefined
    /** What stands there when the document says nothing; undefined where nothing does. */
    readonly default: unknown
    readonly required: boolean
    /** The only values that are allowed, if they are a closed list. */
    readonly options: readonly string[] | undefined
}

/** What is looked at of a schema, whichever it is. */
const anySchema = v.object({
    type: v.string(),
    entries: v.optional(v.record(v.string(), v.unknown())),
    item: v.optional(v.unknown()),
    wrapped: v.optional(v.unknown()),
    default: v.optional(v.unknown()),
    key: v.optional(v.string()),
    options: v.optional(v.array(v.unknown())),
    literal: v.optional(v.unknown()),
    pipe: v.optional(v.array(v.unknown())),
})

type AnySchema = v.InferOutput<typeof anySchema>

const described = v.object({
    type: v.literal('description'),
    description: v.string(),
})

const schemaOf = (schema: unknown): AnySchema => v.parse(anySchema, schema)

/** Through what only says that a key may be absent. */
const unwrapped = (schema: AnySchema): AnySchema =>
    schema.wrapped === undefined ? schema : unwrapped(schemaOf(schema.wrapped))

const descriptionOf = (schema: AnySchema): string | undefined => {
    const own = schema.pipe?.flatMap((step) =>
        v.is(described, step) ? [step.description] : []
    )
    return (
        own?.at(-1) ??
        (schema.wrapped === undefined
            ? undefined
            : descriptionOf(schemaOf(schema.wrapped)))
    )
}

const optionsOf = (schema: AnySchema): readonly string[] | undefined => {
    if (schema.type === 'picklist') {
        return schema.options?.map(String)
    }
    return schema.type === 'literal' ? [String(schema.literal)] : undefined
}

const keyOf = (path: string, schema: AnySchema): SchemaKey => ({
    path,
    description: descriptionOf(schema),
    default: schema.default,
    required: schema.type !== 'optional',
    options: optionsOf(unwrapped(schema)),
})

/** The kind that an option of a variant has. */
const kindOf = (option: AnySchema, discriminator: string): string =>
    String(schemaOf(option.entries?.[discriminator]).literal)

const keysWithin = (path: string, wrapped: AnySchema): readonly SchemaKey[] => {
    const schema = unwrapped(wrapped)
    const at = (key: string) => (path === '' ? key : `${path}.${key}`)
    if (schema.entries) {
        return Object.entries(schema.entries).flatMap(([key, entry]) => {
            const child = schemaOf(entry)
            return [keyOf(at(key), child), ...keysWithin(at(key), child)]
        })
    }
    if (schema.item !== undefined) {
        return keysWithin(path, schemaOf(schema.item))
    }
    const options = schema.type === 'picklist' ? [] : (schema.options ?? [])
    return options.map(schemaOf).flatMap((option) => {
        const kind = schema.key && kindOf(option, schema.key)
        return keysWithin(kind ? at(kind) : path, option)
    })
}

/** Every key of the format, at every depth. */
export const SCHEMA_KEYS: readonly SchemaKey[] = keysWithin(
    '',
    schemaOf(mappingSchema)
)

const DESCRIPTIONS: Readonly<Record<string, string | undefined>> =
    Object.fromEntries(
        SCHEMA_KEYS.map(({ path, description }) => [path, description])
    )

/** What a key means; throws where there is no such key, which a test of the call finds. */
export const describeKey = (path: string): string => {
    const description = lookUp(DESCRIPTIONS, path)
    if (description === undefined) {
        throw new Error(`The mapping has no key ${path}`)
    }
    return description
}
