import * as v from 'valibot'
import type { Result } from '../../domain/result'
import type { ApiRequest } from '../requests'

export interface TypeName {
    readonly id: string
    readonly name: string
}

export const typeNamesRequest: ApiRequest = {
    resource: 'trackedEntityTypes',
    params: { paging: 'false', fields: 'id,displayName' },
}

const answer = v.object({
    trackedEntityTypes: v.array(
        v.object({ id: v.string(), displayName: v.string() })
    ),
})

/** The types of tracked entities: people, but also devices or buildings. */
export const readTypeNames = (
    json: unknown
): Result<readonly TypeName[], unknown> => {
    const parsed = v.safeParse(answer, json)
    return parsed.success
        ? {
              ok: true,
              value: parsed.output.trackedEntityTypes.map(
                  ({ id, displayName }) => ({ id, name: displayName })
              ),
          }
        : { ok: false, error: parsed.issues }
}
