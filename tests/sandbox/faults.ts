import { answerHtml, answerMessage } from './http/answer'

/** What goes wrong, and for which requests. */
export interface FaultRule {
    /** Part of the path and query, or a pattern on them; absent means every request. */
    readonly path?: RegExp | string
    /** Only requests of this method; absent means any. */
    readonly method?: string
    readonly latencyMs?: number
    readonly bytesPerSecond?: number
    readonly status?: number
    /** Answer a page instead of JSON, as a proxy in front of the server would. */
    readonly html?: boolean
    /** Cut the body in the middle. */
    readonly truncate?: boolean
    /** Only every nth fitting request. */
    readonly everyNth?: number
    /** The network fails: no answer at all. */
    readonly offline?: boolean
    /** The network fails on the way back: the request was done, its answer is lost. */
    readonly answerLost?: boolean
    /** Only so many times. */
    readonly times?: number
}

export interface FaultControl {
    set(...rules: readonly FaultRule[]): void
    clear(): void
    /** Ends all sessions; only a new login helps. */
    loggedOut(): void
    /** The rule that hits this request, counted as used. */
    take(target: string, method?: string): FaultRule | undefined
}

interface Armed {
    readonly rule: FaultRule
    seen: number
    hits: number
}

export function faultControl(logOut: () => void): FaultControl {
    let armed: Armed[] = []
    return {
        set: (...rules) => {
            armed = rules.map((rule) => ({ rule, seen: 0, hits: 0 }))
        },
        clear: () => {
            armed = []
        },
        loggedOut: logOut,
        take: (target, method = 'GET') =>
            armed.find((one) => strikes(one, target, method))?.rule,
    }
}

function fits(
    { path, method }: FaultRule,
    target: string,
    used: string
): boolean {
    const isThere =
        path === undefined ||
        (typeof path === 'string' ? target.includes(path) : path.test(target))
    return isThere && (method === undefined || method === used)
}

function strikes(one: Armed, target: string, method: string): boolean {
    const { everyNth = 1, times = Infinity } = one.rule
    if (!fits(one.rule, target, method) || one.hits >= times) {
        return false
    }
    one.seen++
    const hit = one.seen % everyNth === 0
    one.hits += hit ? 1 : 0
    return hit
}

/** Produces an answer under a fault; rejects like `fetch` when the network fails. */
export async function underFault(
    fault: FaultRule | undefined,
    produce: () => Promise<Response>
): Promise<Response> {
    if (!fault) {
        return produce()
    }
    await pause(fault.latencyMs ?? 0)
    if (fault.offline) {
        throw new TypeError('Failed to fetch')
    }
    const answer = await failingOr(fault, produce)
    if (fault.answerLost) {
        throw new TypeError('Failed to fetch')
    }
    return fault.truncate ? truncated(answer) : answer
}

async function failingOr(
    { status, html }: FaultRule,
    produce: () => Promise<Response>
): Promise<Response> {
    if (html) {
        return answerHtml(
            status ?? 200,
            'The sandbox was told to answer with a page.'
        )
    }
    return status === undefined
        ? produce()
        : answerMessage(status, 'The sandbox was told to fail.')
}

async function truncated(answer: Response): Promise<Response> {
    const text = await answer.text()
    const headers = answer.headers
    return new Response(text.slice(0, text.length / 2), {
        status: answer.status,
        headers,
    })
}

/** How long a body takes on the line that the fault describes. */
export async function pace(
    fault: FaultRule | undefined,
    bytes: number
): Promise<void> {
    if (fault?.bytesPerSecond) {
        await pause((bytes / fault.bytesPerSecond) * 1000)
    }
}

function pause(ms: number): Promise<void> {
    return ms > 0
        ? new Promise((done) => setTimeout(done, ms))
        : Promise.resolve()
}
