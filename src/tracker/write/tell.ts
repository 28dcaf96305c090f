import { chartError, type ChartError } from '../../domain/chart-error'
import { failure, type Result, success } from '../../domain/result'
import type { Ask } from '../client'
import type { ApiRequest } from '../requests'
import { toWriteError } from './write-error'

/** A change through the Web API; `resource` is the whole path below `/api`. */
export type ApiChange = ApiRequest &
    (
        | { readonly type: 'create' | 'replace'; readonly data: object }
        | { readonly type: 'json-patch'; readonly data: readonly object[] }
        | { readonly type: 'delete' }
    )

/** The counterpart of `Ask`: one change that answers JSON, or throws. */
export type Tell = (change: ApiChange) => Promise<unknown>

/** Both ways to a server. */
export interface Connection {
    readonly ask: Ask
    readonly tell: Tell
}

type Params = Record<string, string | string[]>

type EngineMutation = {
    readonly resource: string
    readonly params: Params
} & (
    | { readonly type: 'create'; readonly data: object }
    | {
          readonly type: 'replace' | 'json-patch'
          readonly id: string
          readonly data: object
      }
    | { readonly type: 'delete'; readonly id: string }
)

/** The part of the platform's data engine that is used here. */
interface MutatingEngine {
    mutate(mutation: EngineMutation): Promise<unknown>
}

const mutable = (params: ApiRequest['params']): Params =>
    Object.fromEntries(
        Object.entries(params).map(([key, value]) => [
            key,
            typeof value === 'string' ? value : [...value],
        ])
    )

/** The engine wants what is changed apart from where it lies. */
const divided = (path: string): { resource: string; id: string } => {
    const slash = path.lastIndexOf('/')
    return { resource: path.slice(0, slash), id: path.slice(slash + 1) }
}

const mutationOf = (change: ApiChange): EngineMutation => {
    const params = mutable(change.params)
    switch (change.type) {
        case 'create': {
            const { type, resource, data } = change
            return { type, resource, params, data }
        }
        case 'delete':
            return { type: 'delete', ...divided(change.resource), params }
        default: {
            const { type, resource, data } = change
            return { type, ...divided(resource), params, data }
        }
    }
}

/** Changes through the platform's data engine. */
export const tellThrough =
    (engine: MutatingEngine): Tell =>
    (change) =>
        engine.mutate(mutationOf(change))

/** A page or nothing in place of DHIS2's message: something else took the change. */
const isNoAnswer = (answer: unknown): boolean =>
    typeof answer !== 'object' || answer === null || answer instanceof Blob

/**
 * Tells once and never throws. A failure does not say that nothing was changed: the answer may
 * have been lost on the way back.
 */
export const tellOnce = async (
    tell: Tell,
    change: ApiChange
): Promise<Result<unknown, ChartError>> => {
    try {
        const answer = await tell(change)
        return isNoAnswer(answer)
            ? failure(chartError('not-dhis2'))
            : success(answer)
    } catch (thrown) {
        return failure(toWriteError(thrown))
    }
}
