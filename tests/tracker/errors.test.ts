import { DataEngine, RestAPILink } from '@dhis2/data-engine'
import type { ChartError, ChartErrorKind } from '../../src/domain/chart-error'
import { askAndRead, askThrough, asIs } from '../../src/tracker/client'
import { recordRequest } from '../../src/tracker/requests'
import { uid } from '../fixtures/builders'

const realFetch = globalThis.fetch
afterEach(() => {
    globalThis.fetch = realFetch
})

const HTML = '<!doctype html><html><body>Not what was asked for</body></html>'

/** Asks the platform's real data engine, over a wire that answers this. */
const askOver = async (answer: () => Promise<Response>) => {
    globalThis.fetch = answer
    const engine = new DataEngine(
        new RestAPILink({
            baseUrl: 'http://dhis2.example',
            apiVersion: 42,
            serverVersion: { major: 2, minor: 42, full: '2.42.0' },
        })
    )
    return askAndRead(askThrough(engine), recordRequest(uid('somebody')), asIs)
}

const errorOver = async (
    answer: () => Promise<Response>
): Promise<ChartError | undefined> => {
    const result = await askOver(answer)
    return result.ok ? undefined : result.error
}

const response = (status: number, type: string, body: string) => async () =>
    new Response(body, { status, headers: { 'Content-Type': type } })

const json = (status: number, body: Record<string, unknown>) =>
    response(status, 'application/json', JSON.stringify(body))

const html = (status: number) => response(status, 'text/html', HTML)

/** An error in the shape that a DHIS2 gives it (dhis2.md 2.5, 3). */
const refusal = (status: number, message: string, errorCode?: string) =>
    json(status, {
        httpStatusCode: status,
        status: 'ERROR',
        message,
        errorCode,
    })

describe('an answer of the server', () => {
    it.each<[string, number, string, string | undefined, ChartErrorKind]>([
        [
            'patient absent',
            404,
            'TrackedEntity with id AAAAAAAAAAA could not be found.',
            'E1005',
            'not-found',
        ],
        [
            'patient outside scope',
            404,
            'TrackedEntity with id AAAAAAAAAAA could not be found.',
            'E1005',
            'not-found',
        ],
        [
            'patient bad uid',
            400,
            "Value 'x' is not valid for path parameter uid.",
            undefined,
            'malformed-id',
        ],
        [
            'no access, 2.41',
            403,
            'OWNERSHIP_ACCESS_DENIED',
            undefined,
            'no-access',
        ],
        ['session ended', 401, 'Unauthorized', undefined, 'session-ended'],
        [
            'search too wide as nurse',
            409,
            'maxteicountreached',
            undefined,
            'search-too-wide',
        ],
        [
            'search without a filter as nurse',
            409,
            'At least 1 attributes should be mentioned in the search criteria.',
            undefined,
            'search-needs-more',
        ],
        [
            'search non-searchable as nurse',
            409,
            'Non-searchable attribute(s) can not be used during global search:  [A6Hb0Kvg4vb]',
            undefined,
            'search-not-allowed',
        ],
        [
            'another conflict',
            409,
            'Something else',
            undefined,
            'search-refused',
        ],
        [
            'a fault of the server',
            500,
            'Internal Server Error',
            undefined,
            'server-failed',
        ],
    ])('%s (%i)', async (...row) => {
        const [, status, message, code, kind] = row
        const error = await errorOver(refusal(status, message, code))
        expect(error).toMatchObject({ kind, status, code })
        expect(JSON.stringify(error)).not.toContain(message)
    })

    it.each<[number, ChartErrorKind]>([
        [200, 'not-dhis2'],
        [400, 'not-dhis2'],
        [401, 'session-ended'],
        [403, 'no-access'],
        [404, 'not-dhis2'],
        [500, 'server-failed'],
        [502, 'server-failed'],
        [503, 'server-failed'],
    ])('of HTML with %i is %s', async (status, kind) => {
        expect((await errorOver(html(status)))?.kind).toBe(kind)
    })

    it('of JSON that was cut is an interruption', async () => {
        const cut = response(200, 'application/json', '{"trackedEntity":"a')
        expect((await errorOver(cut))?.kind).toBe('interrupted')
    })

    it('is passed on when it is good', async () => {
        const good = json(200, { trackedEntity: 'a' })
        expect(await askOver(good)).toEqual({
            ok: true,
            value: { trackedEntity: 'a' },
        })
    })
})

describe('no answer', () => {
    it.each([
        ['a line that is down', () => new TypeError('Failed to fetch')],
        ['a request given up', () => new DOMException('x', 'AbortError')],
    ])('%s is offline, and asking again may help', async (_, fault) => {
        const error = await errorOver(async () => {
            throw fault()
        })
        expect(error).toMatchObject({ kind: 'offline', retry: true })
    })
})

describe('asking again', () => {
    it.each<[string, () => Promise<Response>, boolean]>([
        ['helps after a fault of the server', html(502), true],
        ['helps after a new login', refusal(401, 'Unauthorized'), true],
        ['does not help where nobody is', refusal(404, 'x', 'E1005'), false],
        ['does not help without access', refusal(403, 'x'), false],
        ['does not help with a bad uid', refusal(400, 'x'), false],
        [
            'does not help with a search that is too wide',
            refusal(409, 'maxteicountreached'),
            false,
        ],
    ])('%s', async (_, answer, retry) => {
        expect((await errorOver(answer))?.retry).toBe(retry)
    })
})
