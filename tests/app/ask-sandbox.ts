import { DataEngine, RestAPILink } from '@dhis2/data-engine'
import { type Ask, askThrough } from '../../src/tracker/client'
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

/** Asks a sandbox through the platform's own data engine, as the app asks a server. */
export const askSandbox = (sandbox: Sandbox): Ask => {
    globalThis.fetch = fetchFrom(sandbox)
    return askThrough(
        new DataEngine(new RestAPILink({ baseUrl: BASE_URL, apiVersion: 42 }))
    )
}
