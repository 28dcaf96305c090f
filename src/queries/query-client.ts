import { QueryClient } from '@tanstack/react-query'

/** The console is a log: a failed read is told on the screen, in its place, and nowhere else. */
const silent = {
    log: () => undefined,
    warn: () => undefined,
    error: () => undefined,
}

/**
 * One cache for a page's life. A failed read is not asked again by itself: the section says so
 * and offers it, since on a bad line silent repeats cost the user more than they give.
 */
export const createQueryClient = (): QueryClient =>
    new QueryClient({
        logger: silent,
        defaultOptions: {
            queries: {
                networkMode: 'always',
                retry: false,
                refetchOnWindowFocus: false,
                refetchOnReconnect: false,
                staleTime: Infinity,
            },
        },
    })
