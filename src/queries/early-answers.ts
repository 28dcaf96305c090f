import type { Ask } from '../tracker/client'
import { requestPath } from '../tracker/request-path'
import type { ApiRequest } from '../tracker/requests'

const asked = new Map<string, Promise<unknown>>()

const askNow = async (baseUrl: string, path: string): Promise<unknown> => {
    const response = await fetch(`${baseUrl}/api/${path}`, {
        credentials: 'include',
        headers: {
            Accept: 'application/json',
            'X-Requested-With': 'XMLHttpRequest',
        },
    })
    const isJson = response.headers
        .get('Content-Type')
        ?.includes('application/json')
    if (!response.ok || !isJson) {
        throw new Error('asked again, in earnest, by the data engine')
    }
    return await response.json()
}

/**
 * Asks while the platform is still starting, which asks one thing after another before it shows
 * the app. The answer waits here for the first who asks the same; it is returned for what is
 * to be asked next.
 */
export const askEarly = (
    baseUrl: string,
    request: ApiRequest
): Promise<unknown> => {
    const path = requestPath(request)
    const answer = askNow(baseUrl, path)
    // a failure is no news yet: whoever asks later gets the error from the data engine
    answer.catch(() => undefined)
    asked.set(path, answer)
    return answer
}

/** Takes an early answer once; asks the server where there is none or it failed. */
export const preferEarly =
    (ask: Ask): Ask =>
    async (request, signal) => {
        const path = requestPath(request)
        const early = asked.get(path)
        asked.delete(path)
        if (!early) {
            return ask(request, signal)
        }
        try {
            return await early
        } catch {
            return ask(request, signal)
        }
    }
