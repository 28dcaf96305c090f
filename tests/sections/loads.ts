import { chartError } from '../../src/domain/chart-error'

const retry = () => undefined

/** The states of a section that are not its content. */
export const loading = { state: 'loading', retry } as const

export const failed = {
    state: 'failed',
    error: chartError('server-failed', 500),
    retry,
} as const

export const notMapped = { state: 'not-mapped' } as const
