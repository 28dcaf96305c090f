import { chartError, type ChartError } from '../../domain/chart-error'
import { failure, type Result, success } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import { readMapping } from '../../mapping/migrate'
import { asIs, type Ask, askAndRead } from '../client'
import { mappingEntryRequest } from '../mapping-requests'

/** One version as it was saved, brought to the current format. */
export const readVersion = async (
    ask: Ask,
    key: string
): Promise<Result<Mapping, ChartError>> => {
    const answer = await askAndRead(ask, mappingEntryRequest(key), asIs)
    if (!answer.ok) {
        return answer.error.kind === 'not-found'
            ? failure(chartError('version-gone', answer.error.status))
            : answer
    }
    const mapping = readMapping(answer.value)
    if (mapping.ok) {
        return success(mapping.value)
    }
    return failure(
        chartError(
            mapping.error.kind === 'newer-version'
                ? 'mapping-newer'
                : 'mapping-broken'
        )
    )
}
