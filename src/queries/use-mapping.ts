import { useQuery } from '@tanstack/react-query'
import type { ChartError } from '../domain/chart-error'
import { asIs, askAndRead, withSignal } from '../tracker/client'
import {
    type MappingState,
    mappingStateOf,
} from '../tracker/read/read-mapping-answer'
import { mappingRequest } from '../tracker/requests'
import { orThrow, type Reading, readingOf } from './reading'
import { useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

/** The mapping that the administrators saved. */
export const useMapping = (): Reading<MappingState> => {
    const { ask, owner } = useServer()
    const queryKey = ['mapping', owner]
    const { data, error } = useQuery<MappingState, ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(
                mappingStateOf(
                    await askAndRead(
                        withSignal(ask, signal),
                        mappingRequest,
                        asIs
                    )
                )
            ),
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}
