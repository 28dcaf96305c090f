import { type QueryKey, useQueryClient } from '@tanstack/react-query'

/**
 * Gives up what is under way and asks anew. The cache's own refetch would wait for a first
 * request that hangs, which is when people press the button.
 */
export const useAskAgain = (queryKey: QueryKey): (() => void) => {
    const client = useQueryClient()
    return () => {
        void (async () => {
            const exactly = { queryKey, exact: true }
            await client.cancelQueries(exactly)
            await client.refetchQueries(exactly)
        })()
    }
}
