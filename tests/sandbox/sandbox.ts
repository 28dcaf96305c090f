import { createApi } from './api'
import { clockOf } from './clock'
import { answerControl, isControl } from './control'
import type { StoredValues } from './data-store/data-store'
import type { FaultControl, FaultRule } from './faults'
import { faultControl, pace, underFault } from './faults'
import type { RequestLog } from './request-log'
import { requestLog } from './request-log'
import type { RouteTargets } from './routes/route-routes'
import { engineRules } from './rules/engine-rules'
import { sessionsOf } from './system/sessions'
import { readUsers } from './system/user'
import type { RuleSource, Rules } from './tracker-import/rules'

export interface SandboxData {
    /** Metadata packages; later ones win. */
    readonly metadata: readonly unknown[]
    /** Org units, users, program access, installed apps. */
    readonly facility: unknown
    /** A nested tracker payload. */
    readonly tracker: unknown
    readonly dataStore?: StoredValues
}

export interface SandboxOptions {
    /** The server's day, `2026-11-22`; the real one if absent. */
    readonly today?: string
    readonly version?: string
    /** The user of requests without credentials; without it those are 401. */
    readonly autoLogin?: string
    /** `/dhis` when the server does not live at the root. */
    readonly contextPath?: string
    /** Evaluates program rules on import: DHIS2's own engine if absent. */
    readonly rules?: Rules | 'none'
    /** Where runs of routes go, by the route's code; other runs fail to resolve. */
    readonly routes?: RouteTargets
    /** Faults from the start, as `faults.set` takes them. */
    readonly faults?: readonly FaultRule[]
}

export interface Sandbox {
    /** Answers as `fetch` would, faults included. */
    fetch(request: Request): Promise<Response>
    readonly faults: FaultControl
    readonly requests: RequestLog
    readonly contextPath: string
    /** The answer without faults and unlogged: for servers that add both themselves. */
    answer(request: Request): Promise<Response>
}

/** A stand-in DHIS2 that holds its data in memory. */
export function createSandbox(
    data: SandboxData,
    options: SandboxOptions = {}
): Sandbox {
    const users = readUsers(data.facility)
    const sessions = sessionsOf(users, options.autoLogin)
    const contextPath = options.contextPath ?? ''
    const api = createApi({
        data,
        users,
        sessions,
        contextPath,
        clock: clockOf(options.today),
        version: options.version ?? '2.42.7',
        rules: ruleSource(options.rules),
        routes: options.routes,
    })
    const faults = faultControl(() => sessions.logOutAll())
    faults.set(...(options.faults ?? []))
    const requests = requestLog()
    const answer = async (request: Request) =>
        (await answerControl(request, faults, requests)) ?? api(request)
    const fetch = (request: Request) =>
        fetchFaultily(request, { answer, faults, requests })
    return { fetch, faults, requests, contextPath, answer }
}

function ruleSource(rules: SandboxOptions['rules']): RuleSource {
    if (rules === undefined) {
        return engineRules
    }
    return () => Promise.resolve(rules === 'none' ? undefined : rules)
}

type Parts = Pick<Sandbox, 'answer' | 'faults' | 'requests'>

async function fetchFaultily(
    request: Request,
    parts: Parts
): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    if (isControl(pathname)) {
        return parts.answer(request)
    }
    const path = pathname + search
    const fault = parts.faults.take(path, request.method)
    const response = await underFault(fault, () => parts.answer(request))
    const body = await response.arrayBuffer()
    await pace(fault, body.byteLength)
    const { status, headers } = response
    const bytes = body.byteLength
    parts.requests.add({ method: request.method, path, status, bytes })
    return new Response(bytes > 0 ? body : null, { status, headers })
}
