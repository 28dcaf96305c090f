import { useQuery } from '@tanstack/react-query'
import type { ChartError } from '../domain/chart-error'
import type { Mapping } from '../mapping/mapping'
import { withSignal } from '../tracker/client'
import { readVersion } from '../tracker/read/read-version'
import {
    listVersions,
    type MappingVersion,
} from '../tracker/read/read-versions'
import { versionsKey } from './mapping-keys'
import { orThrow, type Reading, readingOf } from './reading'
import { useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

/** All saves of the mapping, the newest first, without what they say. */
export const useMappingVersions = (): Reading<readonly MappingVersion[]> => {
    const { ask, owner } = useServer()
    const queryKey = versionsKey(owner)
    const { data, error } = useQuery<readonly MappingVersion[], ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(await listVersions(withSignal(ask, signal))),
        staleTime: 0,
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}

/** One version in full, asked for when it is opened; a version never changes. */
export const useMappingVersion = (
    version: MappingVersion | undefined
): Reading<Mapping> => {
    const { ask, owner } = useServer()
    const { key = '', revision = 0 } = version ?? {}
    const queryKey = ['mapping-version', owner, key, revision]
    const { data, error } = useQuery<Mapping, ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(await readVersion(withSignal(ask, signal), key)),
        enabled: version !== undefined,
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}
