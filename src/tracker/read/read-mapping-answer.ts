import { chartError, type ChartError } from '../../domain/chart-error'
import type { Result } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import { readMapping } from '../../mapping/migrate'

/** What the data store holds: a mapping, none yet, or one that this app cannot use. */
export type MappingState =
    | { readonly kind: 'usable'; readonly mapping: Mapping }
    | { readonly kind: 'none' }
    | {
          readonly kind: 'unusable'
          readonly error: ChartError
          /** Where the document is broken, for administrators; paths, never values. */
          readonly faults: readonly string[]
      }

/** An absent key is no failure: the chart has not been set up yet. */
export const mappingStateOf = (
    answer: Result<unknown, ChartError>
): Result<MappingState, ChartError> => {
    if (!answer.ok) {
        return answer.error.kind === 'not-found'
            ? { ok: true, value: { kind: 'none' } }
            : answer
    }
    const mapping = readMapping(answer.value)
    if (mapping.ok) {
        return { ok: true, value: { kind: 'usable', mapping: mapping.value } }
    }
    const { error } = mapping
    return {
        ok: true,
        value: {
            kind: 'unusable',
            error: chartError(
                error.kind === 'newer-version'
                    ? 'mapping-newer'
                    : 'mapping-broken'
            ),
            faults: error.kind === 'broken' ? error.faults : [],
        },
    }
}
