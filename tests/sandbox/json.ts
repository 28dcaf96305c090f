/** A JSON object whose values nobody has looked at yet. */
export type Json = Record<string, unknown>

export function isJson(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asJson(value: unknown): Json {
    return isJson(value) ? value : {}
}

export function listOf(value: unknown): unknown[] {
    return Array.isArray(value) ? value : []
}

export function objectsOf(value: unknown): Json[] {
    return listOf(value).filter(isJson)
}

export function textOf(value: unknown): string {
    return typeof value === 'string' ? value : ''
}

/** Absent stays absent: DHIS2 leaves null fields out. */
export function optionalText(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined
}

export function textsOf(value: unknown): string[] {
    return listOf(value).filter((item) => typeof item === 'string')
}

/** The id of a reference, written as an object with an id or as a bare id. */
export function idOf(value: unknown): string {
    return isJson(value) ? textOf(value.id) : textOf(value)
}

export function parseJson(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
