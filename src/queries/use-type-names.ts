import { useQuery } from '@tanstack/react-query'
import type { ChartError } from '../domain/chart-error'
import { askAndRead, withSignal } from '../tracker/client'
import {
    readTypeNames,
    type TypeName,
    typeNamesRequest,
} from '../tracker/read/read-type-names'
import { orThrow, type Reading, readingOf } from './reading'
import { useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

/** The types of tracked entities that a program can be about. */
export const useTypeNames = (): Reading<readonly TypeName[]> => {
    const { ask, owner } = useServer()
    const queryKey = ['types', owner]
    const { data, error } = useQuery<readonly TypeName[], ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(
                await askAndRead(
                    withSignal(ask, signal),
                    typeNamesRequest,
                    readTypeNames
                )
            ),
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}
