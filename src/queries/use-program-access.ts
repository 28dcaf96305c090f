import { useQuery } from '@tanstack/react-query'
import type { ChartError } from '../domain/chart-error'
import type { ProgramAccess } from '../mapping/program-access'
import { askAndRead, withSignal } from '../tracker/client'
import { userGroupSearchRequest } from '../tracker/mapping-requests'
import {
    readProgramAccess,
    readUserGroups,
} from '../tracker/read/read-program-access'
import { orThrow, type Reading, readingOf } from './reading'
import { useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

/** Which user groups may read what is recorded in which program. */
export const useProgramAccess = (): Reading<ProgramAccess> => {
    const { ask, owner } = useServer()
    const queryKey = ['program-access', owner]
    const { data, error } = useQuery<ProgramAccess, ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(await readProgramAccess(withSignal(ask, signal))),
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}

/** Some user groups whose name contains a text: uid -> name. */
export const useUserGroups = (
    text: string
): Reading<ReadonlyMap<string, string>> => {
    const { ask, owner } = useServer()
    const wanted = text.trim()
    const queryKey = ['user-groups', owner, wanted]
    const { data, error } = useQuery<ReadonlyMap<string, string>, ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(
                await askAndRead(
                    withSignal(ask, signal),
                    userGroupSearchRequest(wanted),
                    readUserGroups
                )
            ),
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}
