import type { FaultControl, FaultRule } from './faults'
import { answerJson } from './http/answer'
import type { Json } from './json'
import { objectsOf, parseJson } from './json'
import type { RequestLog } from './request-log'

const prefix = '/__sandbox__/'

/** Faults never hit the path that lifts them, and the log leaves it out. */
export function isControl(pathname: string): boolean {
    return pathname.startsWith(prefix)
}

/** Steers a running sandbox from outside; not part of DHIS2's API. */
export async function answerControl(
    request: Request,
    faults: FaultControl,
    log: RequestLog
): Promise<Response | undefined> {
    const { pathname } = new URL(request.url)
    if (!isControl(pathname)) {
        return undefined
    }
    switch (`${request.method} ${pathname.slice(prefix.length)}`) {
        case 'POST faults':
            faults.set(
                ...objectsOf(parseJson(await request.text())).map(toRule)
            )
            return answerJson({})
        case 'DELETE faults':
            faults.clear()
            return answerJson({})
        case 'POST logout':
            faults.loggedOut()
            return answerJson({})
        case 'GET requests':
            return answerJson(log.all())
        case 'DELETE requests':
            log.clear()
            return answerJson({})
        default:
            return answerJson({}, 404)
    }
}

function toRule(raw: Json): FaultRule {
    return {
        path: typeof raw.path === 'string' ? new RegExp(raw.path) : undefined,
        method: typeof raw.method === 'string' ? raw.method : undefined,
        latencyMs: numberOf(raw.latencyMs),
        bytesPerSecond: numberOf(raw.bytesPerSecond),
        status: numberOf(raw.status),
        html: raw.html === true,
        truncate: raw.truncate === true,
        everyNth: numberOf(raw.everyNth),
        offline: raw.offline === true,
        answerLost: raw.answerLost === true,
        times: numberOf(raw.times),
    }
}

function numberOf(value: unknown): number | undefined {
    return typeof value === 'number' ? value : undefined
}
