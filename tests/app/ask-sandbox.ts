import { DataEngine, RestAPILink } from '@dhis2/data-engine'
import { type Ask, askThrough } from '../../src/tracker/client'
import { type Connection, tellThrough } from '../../src/tracker/write/tell'
import type { Sandbox } from '../sandbox/sandbox'

export const BASE_URL = 'http://dhis2.example'

/** Sends what the platform's data engine fetches to the sandbox; jsdom's signals are not Node's. */
const fetchFrom =
    (sandbox: Sandbox): typeof fetch =>
    async (input, init = {}) => {
        const { signal, ...rest } = init
        if (signal?.aborted) {
            throw new DOMException('given up', 'AbortError')
        }
        return sandbox.fetch(new Request(String(input), rest))
    }

/** Both ways to a sandbox through the platform's own data engine, as the app has them to a server. */
export const connectTo = (sandbox: Sandbox, apiVersion = 42): Connection => {
    globalThis.fetch = fetchFrom(sandbox)
    const engine = new DataEngine(
        new RestAPILink({ baseUrl: BASE_URL, apiVersion })
    )
    return { ask: askThrough(engine), tell: tellThrough(engine) }
}

export const askSandbox = (sandbox: Sandbox): Ask => connectTo(sandbox).ask
