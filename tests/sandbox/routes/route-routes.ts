import { answerMessage } from '../http/answer'
import type { Call } from '../http/call'
import { Refusal, conflict, forbidden } from '../http/refusal'
import type { Handler, Routes } from '../http/router'
import type { Json } from '../json'
import { textOf, textsOf } from '../json'
import { mayUse } from '../metadata/sharing'
import type { MetadataStore } from '../metadata/store'
import { hasAuthority } from '../system/user'

/** Where runs really go: a route's code to an address, as the sandbox was told. */
export type RouteTargets = Readonly<Record<string, string>>

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Runs of routes, through which the server calls other systems for its clients. */
export function routeRoutes(
    metadata: MetadataStore,
    targets: RouteTargets
): Routes {
    const run: Handler = (call, [id = '']) => {
        const route = findRoute(metadata, id)
        const authorities = textsOf(route.authorities)
        const allowed =
            mayUse(route, call.user, 'dataRead') &&
            (authorities.length === 0 ||
                authorities.some((one) => hasAuthority(call.user, one)))
        if (!allowed) {
            throw forbidden('User not authorized to execute route', 'E1006')
        }
        return forward(call, route, targets[textOf(route.code)])
    }
    return Object.fromEntries(
        methods.flatMap((method) => [
            [`${method} routes/:id/run`, run],
            [`${method} routes/:id/run/**`, run],
        ])
    )
}

/** By id or by code. */
function findRoute(metadata: MetadataStore, id: string): Json {
    const route = metadata
        .all('routes')
        .find((one) => one.id === id || one.code === id)
    if (!route || route.disabled === true) {
        throw new Refusal(404, `Route not found: '${id}'`, 'E1005')
    }
    return route
}

/** Only an address that the sandbox was told is ever called. */
async function forward(
    call: Call,
    route: Json,
    target: string | undefined
): Promise<Response> {
    const url = textOf(route.url)
    if (target === undefined) {
        return answerMessage(
            500,
            `Failed to resolve '${new URL(url).hostname}'`
        )
    }
    const rest = call.path.slice(3).map(encodeURIComponent).join('/')
    if (rest !== '' && !url.endsWith('/**')) {
        throw new Refusal(400, `Route ${textOf(route.code)} takes no sub-path`)
    }
    const query = call.rawQuery === '' ? '' : `?${call.rawQuery}`
    const address = `${target.replace(/\/(\*\*)?$/, '')}${rest && `/${rest}`}${query}`
    const bodiless = call.method === 'GET'
    const answer = await fetch(address, {
        method: call.method,
        headers: passedOn(call.headers),
        body: bodiless ? undefined : await call.text(),
    })
    return new Response(await answer.arrayBuffer(), {
        status: answer.status,
        headers: {
            'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
        },
    })
}

/** The client's credentials stay here. */
function passedOn(headers: Headers): Record<string, string> {
    const names = ['Accept', 'Content-Type']
    return Object.fromEntries(
        names.flatMap((name) => {
            const value = headers.get(name)
            return value === null ? [] : [[name, value]]
        })
    )
}

/** Plain addresses are not permitted. */
export function checkRoute(route: Json): void {
    const url = textOf(route.url)
    if (!/^https:\/\//.test(url)) {
        throw conflict('Route URL is not permitted', 'E1004')
    }
}
