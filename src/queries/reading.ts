import type { ChartError } from '../domain/chart-error'
import type { Result } from '../domain/result'

/** Where a read stands: under way, failed, or answered. */
export type Reading<T> =
    | { readonly state: 'loading'; readonly retry: () => void }
    | {
          readonly state: 'failed'
          readonly error: ChartError
          readonly retry: () => void
      }
    | {
          readonly state: 'ready'
          readonly value: T
          readonly retry: () => void
          /** Why a later read failed: what is shown is older than it might be. */
          readonly stale: ChartError | undefined
      }

interface QueryState<T> {
    readonly data: T | undefined
    readonly error: ChartError | null
    readonly refetch: () => unknown
}

/** What was read once stays in sight when reading it again fails. */
export const readingOf = <T>({
    data,
    error,
    refetch,
}: QueryState<T>): Reading<T> => {
    const retry = () => void refetch()
    if (data !== undefined) {
        return { state: 'ready', value: data, retry, stale: error ?? undefined }
    }
    return error
        ? { state: 'failed', error, retry }
        : { state: 'loading', retry }
}

/** The query cache keeps the last good answer only if a failed read throws. */
export const orThrow = <T>(result: Result<T, ChartError>): T => {
    if (!result.ok) {
        throw result.error
    }
    return result.value
}
