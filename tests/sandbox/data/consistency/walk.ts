/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object of a JSON document, however deep. */
export const objectsIn = (value: unknown): JsonObject[] => {
    if (Array.isArray(value)) {
        return value.flatMap(objectsIn)
    }
    return isObject(value)
        ? [value, ...Object.values(value).flatMap(objectsIn)]
        : []
}

/** What stands twice in a list. */
export const repeated = (values: readonly string[]): string[] => {
    const seen = new Set<string>()
    return values.filter((value) => {
        const again = seen.has(value)
        seen.add(value)
        return again
    })
}
