import * as v from 'valibot'
import {
    chartError,
    type ChartError,
    type ChartErrorKind,
} from '../domain/chart-error'

/** What app-runtime's FetchError looks like; `details` is the server's answer, if it was JSON. */
const fetchError = v.object({
    type: v.picklist(['network', 'access', 'unknown', 'aborted']),
    message: v.string(),
    details: v.optional(v.unknown()),
})

const serverAnswer = v.object({
    httpStatusCode: v.number(),
    message: v.optional(v.string(), ''),
    errorCode: v.optional(v.string()),
})

/** The server's search limits carry no code, only these words (dhis2.md 3). */
const SEARCH_LIMITS: readonly (readonly [RegExp, ChartErrorKind])[] = [
    [/maxteicountreached/i, 'search-too-wide'],
    [
        /attributes should be mentioned|character\(s\) should be present/i,
        'search-needs-more',
    ],
    [/non-searchable|are blocked for attribute/i, 'search-not-allowed'],
]

const kindOfAnswer = (status: number, message: string): ChartErrorKind => {
    const limit = SEARCH_LIMITS.find(([words]) => words.test(message))
    if (limit) {
        return limit[1]
    }
    const kinds: Readonly<Record<number, ChartErrorKind>> = {
        400: 'malformed-id',
        401: 'session-ended',
        403: 'no-access',
        404: 'not-found',
        409: 'search-refused',
    }
    return kinds[status] ?? 'server-failed'
}

/** An error without a JSON body: a proxy, a login page, or a server that is not there. */
const kindWithoutAnswer = (message: string): ChartError => {
    if (message === 'Unauthorized') {
        return chartError('session-ended', 401)
    }
    if (message === 'Forbidden') {
        return chartError('no-access', 403)
    }
    const status = Number(/\((\d{3})\)$/.exec(message)?.[1] ?? 0)
    return status >= 500
        ? chartError('server-failed', status)
        : chartError('not-dhis2', status || undefined)
}

/** Turns whatever a read threw into one ChartError; the server's words are not shown. */
export const toChartError = (thrown: unknown): ChartError => {
    const error = v.safeParse(fetchError, thrown)
    if (!error.success) {
        // a body that was cut or is no JSON throws a plain error
        return chartError('interrupted')
    }
    if (error.output.type === 'network' || error.output.type === 'aborted') {
        return chartError('offline')
    }
    const answer = v.safeParse(serverAnswer, error.output.details)
    if (!answer.success) {
        return kindWithoutAnswer(error.output.message)
    }
    const { httpStatusCode, message, errorCode } = answer.output
    return chartError(
        kindOfAnswer(httpStatusCode, message),
        httpStatusCode,
        errorCode
    )
}
