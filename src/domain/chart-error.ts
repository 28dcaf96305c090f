/** Everything that can go wrong between the chart and the server, as one value. */
export type ChartErrorKind =
    | 'malformed-id'
    | 'not-found'
    | 'no-access'
    | 'session-ended'
    | 'offline'
    | 'interrupted'
    | 'server-failed'
    | 'not-dhis2'
    | 'unexpected-shape'
    | 'search-too-wide'
    | 'search-needs-more'
    | 'search-not-allowed'
    | 'search-refused'
    | 'mapping-broken'
    | 'mapping-newer'
    | 'save-not-allowed'
    | 'save-refused'
    | 'version-gone'

export interface ChartError {
    readonly kind: ChartErrorKind
    /** Whether asking again may help. */
    readonly retry: boolean
    readonly status: number | undefined
    /** DHIS2's error code, such as E1005. */
    readonly code: string | undefined
}

const RETRYABLE: readonly ChartErrorKind[] = [
    'offline',
    'interrupted',
    'server-failed',
    'not-dhis2',
    'unexpected-shape',
    'session-ended',
]

export const chartError = (
    kind: ChartErrorKind,
    status?: number,
    code?: string
): ChartError => ({ kind, retry: RETRYABLE.includes(kind), status, code })
