import type { Call } from './call'
import { methodRefused, noSuchPath } from './refusal'

export type Handler = (
    call: Call,
    params: readonly string[]
) => Response | Promise<Response>

/** `GET tracker/events/:uid`: colon segments become the handler's params; `**` ends any path. */
export type Routes = Readonly<Record<string, Handler>>

interface Route {
    readonly method: string
    readonly segments: readonly string[]
    readonly handler: Handler
}

export type Dispatch = (call: Call) => Promise<Response>

export function router(tables: readonly Routes[]): Dispatch {
    const routes = tables.flatMap((table) =>
        Object.entries(table).map(([pattern, handler]) =>
            toRoute(pattern, handler)
        )
    )
    return async (call) => {
        const fitting = routes.filter((route) => fits(route, call.path))
        const route = fitting.find(({ method }) => method === call.method)
        if (route) {
            return route.handler(call, paramsOf(route, call.path))
        }
        throw fitting.length > 0
            ? methodRefused(call.method)
            : noSuchPath(`api/${call.path.join('/')}`)
    }
}

function toRoute(pattern: string, handler: Handler): Route {
    const [method = '', path = ''] = pattern.split(' ')
    return { method, segments: path.split('/'), handler }
}

function fits({ segments }: Route, path: readonly string[]): boolean {
    const open = segments.at(-1) === '**'
    const fixed = open ? segments.slice(0, -1) : segments
    return (
        (open ? path.length > fixed.length : path.length === fixed.length) &&
        fixed.every((segment, i) =>
            segment.startsWith(':') ? path[i] !== '' : segment === path[i]
        )
    )
}

function paramsOf(route: Route, path: readonly string[]): string[] {
    return path.filter((_, i) => route.segments[i]?.startsWith(':'))
}
