import { parseJson } from '../json'
import type { User } from '../system/user'

/** One API request, taken apart: what handlers get. */
export interface Call {
    readonly method: string
    /** Below `/api` and the version, decoded. */
    readonly path: readonly string[]
    readonly query: URLSearchParams
    /** As sent, without the question mark: page links repeat it. */
    readonly rawQuery: string
    /** Origin and context path, as written into links. */
    readonly base: string
    /** The request's own address without the query. */
    readonly address: string
    readonly user: User
    readonly headers: Headers
    text(): Promise<string>
    formData(): Promise<FormData>
}

/** The body as JSON; undefined when it is empty or malformed. */
export async function jsonBody(call: Call): Promise<unknown> {
    return parseJson(await call.text())
}

/** All values of a parameter that may be repeated or separated by commas. */
export function listParameter(call: Call, name: string): string[] {
    return call.query
        .getAll(name)
        .flatMap((value) => value.split(','))
        .filter((value) => value !== '')
}

export function flag(call: Call, name: string): boolean {
    return call.query.get(name) === 'true'
}
