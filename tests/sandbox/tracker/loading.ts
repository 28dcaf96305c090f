import type { Clock } from '../clock'
import type { Author } from '../system/user'
import type { Stamp } from './model'
import type { TrackerStore } from './store'

export interface Importer {
    readonly store: TrackerStore
    readonly clock: Clock
    readonly author: Author
    readonly newUid: () => string
}

/** What comes in one portion is saved at one time. */
export interface Loading extends Importer {
    readonly stamp: Stamp
}
