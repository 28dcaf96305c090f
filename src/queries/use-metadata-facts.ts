import { useQuery } from '@tanstack/react-query'
import type { ChartError } from '../domain/chart-error'
import type { MetadataFacts } from '../mapping/suggest/metadata-facts'
import { fetchFacts } from '../tracker/load-facts'
import { orThrow, type Reading, readingOf } from './reading'
import { useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

/** All that the programs' metadata tells of their fields: read anew each time, kept nowhere. */
export const useMetadataFacts = (): Reading<MetadataFacts> => {
    const { ask, owner } = useServer()
    const queryKey = ['metadata-facts', owner]
    const { data, error } = useQuery<MetadataFacts, ChartError>({
        queryKey,
        queryFn: async () => orThrow(await fetchFacts(ask)),
        cacheTime: 0,
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}
