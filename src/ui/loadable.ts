import type { ChartError } from '../domain/chart-error'

/** What a section is given: its content, or why there is none yet. */
export type Loadable<T> =
    | { readonly state: 'loading'; readonly retry: () => void }
    | {
          readonly state: 'failed'
          readonly error: ChartError
          readonly retry: () => void
      }
    | { readonly state: 'not-mapped' }
    | { readonly state: 'ready'; readonly value: T }

/** Changes the content and leaves every other state as it is. */
export const mapLoadable = <T, U>(
    load: Loadable<T>,
    change: (value: T) => U
): Loadable<U> =>
    load.state === 'ready'
        ? { state: 'ready', value: change(load.value) }
        : load
