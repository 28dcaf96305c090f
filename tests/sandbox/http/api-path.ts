import type { User } from '../system/user'
import type { Call } from './call'

/** Segments below `/api`, without a version; undefined outside of it. */
export function apiPath(
    pathname: string,
    contextPath: string
): string[] | undefined {
    const [api, ...rest] = pathname
        .slice(contextPath.length)
        .split('/')
        .slice(1)
    if (!pathname.startsWith(`${contextPath}/`) || api !== 'api') {
        return undefined
    }
    const versioned = /^4[0-3]$/.test(rest[0] ?? '') ? rest.slice(1) : rest
    return versioned.map(decoded)
}

export function callOf(
    request: Request,
    user: User,
    { path, base }: { path: string[]; base: string }
): Call {
    const url = new URL(request.url)
    return {
        method: request.method,
        path,
        query: url.searchParams,
        rawQuery: url.search.slice(1),
        base,
        address: url.origin + url.pathname,
        user,
        headers: request.headers,
        text: () => request.text(),
        formData: () => request.formData(),
    }
}

/** What cannot be decoded names nothing that exists. */
function decoded(segment: string): string {
    try {
        return decodeURIComponent(segment)
    } catch {
        return segment
    }
}
