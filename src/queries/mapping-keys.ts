import type { QueryClient } from '@tanstack/react-query'
import type { StoreOwner } from './browser-store'

/** Where the cache holds what the data store says of the mapping. */
export const mappingKey = (owner: StoreOwner) => ['mapping', owner] as const

export const versionsKey = (owner: StoreOwner) =>
    ['mapping-versions', owner] as const

export const accessKey = (owner: StoreOwner) =>
    ['mapping-access', owner] as const

/**
 * Asks anew for what stands beside the mapping. Not for the mapping itself: a draft that was begun
 * from it must not find itself upon another one unawares.
 */
export const refreshBesideMapping = async (
    client: QueryClient,
    owner: StoreOwner
): Promise<void> => {
    const keys = [versionsKey, accessKey]
    await Promise.all(
        keys.map((keyOf) =>
            client.invalidateQueries({ queryKey: keyOf(owner), exact: true })
        )
    )
}
