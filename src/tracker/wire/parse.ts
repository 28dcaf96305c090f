import * as v from 'valibot'
import { failure, type Result, success } from '../../domain/result'

/** Where an answer did not have the shape that DHIS2 promises; holds paths, never values. */
export interface ShapeFault {
    readonly path: string
}

export const parse = <S extends v.GenericSchema>(
    schema: S,
    answer: unknown
): Result<v.InferOutput<S>, ShapeFault> => {
    const parsed = v.safeParse(schema, answer)
    return parsed.success
        ? success(parsed.output)
        : failure({ path: v.getDotPath(parsed.issues[0]) ?? '(answer)' })
}

export interface Parted<T> {
    readonly good: T[]
    /** How many entries could not be read. */
    readonly bad: number
}

/** Reads a list entry by entry, so that one bad record does not blank the others. */
export const parseEach = <S extends v.GenericSchema>(
    schema: S,
    entries: readonly unknown[]
): Parted<v.InferOutput<S>> => {
    const good: v.InferOutput<S>[] = []
    for (const entry of entries) {
        const parsed = v.safeParse(schema, entry)
        if (parsed.success) {
            good.push(parsed.output)
        }
    }
    return { good, bad: entries.length - good.length }
}

/** DHIS2 leaves null fields out, some versions send them as null: both are undefined here. */
export const maybe = <S extends v.GenericSchema>(schema: S) =>
    v.nullish(schema, () => undefined)

/** A list of entries that are parsed one by one; absent is empty. */
export const unknownList = v.nullish(v.array(v.unknown()), () => [])

export const reference = v.object({ id: v.string() })
