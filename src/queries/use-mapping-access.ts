import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChartError } from '../domain/chart-error'
import type { Result } from '../domain/result'
import { withSignal } from '../tracker/client'
import { type MappingAccess, mappingAccessOf } from '../tracker/mapping-access'
import {
    type KeySharing,
    readKeySharing,
} from '../tracker/read/read-key-sharing'
import { MAPPING_KEY } from '../tracker/requests'
import { protectMapping } from '../tracker/write/share-keys'
import { accessKey, refreshBesideMapping } from './mapping-keys'
import { orThrow, type Reading, readingOf } from './reading'
import { isMappingAdmin, useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

export interface MappingAccessReading {
    readonly access: Reading<MappingAccess>
    /** Lets a user group alone write the mapping and its versions (2.41). */
    readonly protect: (group: string) => Promise<Result<undefined, ChartError>>
}

/** `null` where the key does not exist: the cache does not hold undefined. */
type Found = KeySharing | null

/** Who may edit the mapping, and what keeps others from it. Asks nothing for those who may not. */
export const useMappingAccess = (): MappingAccessReading => {
    const server = useServer()
    const { ask, tell, owner, apiVersion } = server
    const client = useQueryClient()
    const isAdmin = isMappingAdmin(server)
    const queryKey = accessKey(owner)
    const { data, error } = useQuery<Found, ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(
                await readKeySharing(withSignal(ask, signal), MAPPING_KEY)
            ) ?? null,
        enabled: isAdmin,
    })
    const sharing = isAdmin ? data : null
    const protect = async (group: string) => {
        const done = await protectMapping({ ask, tell }, group)
        await refreshBesideMapping(client, owner)
        return done
    }
    const access = readingOf({
        data:
            sharing === undefined
                ? undefined
                : mappingAccessOf(isAdmin, apiVersion, sharing ?? undefined),
        error,
        refetch: useAskAgain(queryKey),
    })
    return { access, protect }
}
