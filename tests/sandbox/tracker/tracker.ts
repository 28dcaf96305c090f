import type { Clock } from '../clock'
import type { FileResources } from '../files/file-resources'
import type { MetadataStore } from '../metadata/store'
import type { User } from '../system/user'
import type { RuleSource } from '../tracker-import/rules'
import type { TrackerAccess } from './access'
import type { ChangeLogs } from './change-log'
import type { TrackerStore } from './store'

/** The parts that tracker handlers work with. */
export interface Tracker {
    readonly store: TrackerStore
    readonly metadata: MetadataStore
    readonly access: TrackerAccess
    readonly clock: Clock
    readonly newUid: () => string
    readonly userByName: (name: string) => User | undefined
    readonly files: FileResources
    /** Who evaluates program rules on import. */
    readonly rules: RuleSource
    readonly changeLogs: ChangeLogs
    /** Behaves as a 2.43 where that differs. */
    readonly since43: boolean
}
