import { type ChartError, chartError } from '../domain/chart-error'
import { failure, type Result, success } from '../domain/result'
import { toChartError } from './errors'
import type { ApiRequest } from './requests'

/** What the chart needs of a server: one read that answers JSON, or throws. */
export type Ask = (
    request: ApiRequest,
    signal?: AbortSignal
) => Promise<unknown>

/** The part of the platform's data engine that is used here. */
interface QueryingEngine {
    query(
        query: {
            answer: {
                resource: string
                params: Record<string, string | string[]>
            }
        },
        options?: { signal?: AbortSignal }
    ): Promise<unknown>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null

const mutable = (
    params: ApiRequest['params']
): Record<string, string | string[]> =>
    Object.fromEntries(
        Object.entries(params).map(([key, value]) => [
            key,
            typeof value === 'string' ? value : [...value],
        ])
    )

/** Asks through the platform's data engine. */
export const askThrough =
    (engine: QueryingEngine): Ask =>
    async (request, signal) => {
        const { resource, params } = request
        const answers = await engine.query(
            { answer: { resource, params: mutable(params) } },
            signal ? { signal } : undefined
        )
        return isRecord(answers) ? answers.answer : undefined
    }

/** The same, given up when the signal says so. */
export const withSignal =
    (ask: Ask, signal: AbortSignal | undefined): Ask =>
    (request) =>
        ask(request, signal)

/** The answer unread, for what is parsed later or kept as it came. */
export const asIs = (answer: unknown): Result<unknown, never> => success(answer)

/** What is there instead of JSON when something else than DHIS2 answers. */
const isNoAnswer = (answer: unknown): boolean =>
    answer === undefined || typeof answer === 'string' || answer instanceof Blob

/** A reader that stumbles over an answer has met a shape that it does not know. */
const readSafely = <T>(
    answer: unknown,
    read: (answer: unknown) => Result<T, unknown>
): Result<T, ChartError> => {
    try {
        const result = read(answer)
        if (result.ok) {
            return success(result.value)
        }
    } catch {
        // told below, like any other answer that cannot be read
    }
    return failure(chartError('unexpected-shape'))
}

/** Asks once and reads the answer; never throws. A page of HTML is no answer. */
export const askAndRead = async <T>(
    ask: Ask,
    request: ApiRequest,
    read: (answer: unknown) => Result<T, unknown>
): Promise<Result<T, ChartError>> => {
    try {
        const answer = await ask(request)
        if (isNoAnswer(answer)) {
            return failure(chartError('not-dhis2'))
        }
        return readSafely(answer, read)
    } catch (thrown) {
        return failure(toChartError(thrown))
    }
}
