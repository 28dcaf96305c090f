import type { Clock } from './clock'
import type { Entry, StoredValues } from './data-store/data-store'
import { fillDataStore, initialValues } from './data-store/data-store'
import { dataStoreRoutes } from './data-store/data-store-routes'
import { readProtection } from './data-store/protection'
import { sharingRoutes } from './data-store/sharing-routes'
import { userDataStoreRoutes } from './data-store/user-data-store-routes'
import { duplicateRoutes } from './exchange/duplicate-routes'
import { messageRoutes } from './exchange/message-routes'
import { fileResourceRoutes } from './files/file-resource-routes'
import type { Dispatch } from './http/router'
import { router } from './http/router'
import { generateRoutes } from './metadata/generate-routes'
import { iconRoutes } from './metadata/icon-routes'
import { metadataRoutes } from './metadata/metadata-routes'
import type { MetadataStore } from './metadata/store'
import { readMetadata } from './metadata/store'
import { metadataWriteRoutes } from './metadata/write-routes'
import type { RouteTargets } from './routes/route-routes'
import { routeRoutes } from './routes/route-routes'
import type { Sessions } from './system/sessions'
import { systemRoutes } from './system/system-routes'
import type { User } from './system/user'
import { authorOf } from './system/user'
import { trackerAccess } from './tracker/access'
import { loadTracker } from './tracker/load'
import { emptyTrackerStore } from './tracker/store'
import type { Tracker } from './tracker/tracker'
import { trackerRoutes } from './tracker/tracker-routes'
import type { RuleSource } from './tracker-import/rules'
import { uidSource } from './uid'
import { isSince43 } from './version'

export interface ApiParts {
    readonly data: {
        readonly metadata: readonly unknown[]
        readonly facility: unknown
        readonly tracker: unknown
        readonly dataStore?: StoredValues
    }
    readonly users: readonly User[]
    readonly sessions: Sessions
    readonly clock: Clock
    readonly version: string
    readonly contextPath: string
    readonly rules: RuleSource
    readonly routes?: RouteTargets
}

/** Loads the data and answers what is asked of it. */
export function createDispatch(parts: ApiParts): Dispatch {
    const { data, clock, version } = parts
    const { facility } = data
    const since43 = isSince43(version)
    const metadata = readMetadata(data.metadata, facility, since43)
    const newUid = uidSource()
    const newEntry = (createdBy: User, value: unknown): Entry => ({
        id: newUid(),
        value,
        created: clock.now(),
        createdBy,
    })
    const store = fillDataStore(
        { ...initialValues, ...data.dataStore },
        (value) => newEntry(importerOf(parts), value)
    )
    const tracker = filledTracker(parts, metadata, newUid)
    return router([
        systemRoutes({ metadata, facility, clock, version }),
        trackerRoutes(tracker),
        generateRoutes(tracker),
        fileResourceRoutes(tracker),
        messageRoutes(tracker),
        duplicateRoutes(tracker),
        routeRoutes(metadata, parts.routes ?? {}),
        iconRoutes(),
        sharingRoutes(store, metadata),
        dataStoreRoutes({
            store,
            protection: readProtection(facility, version),
            newEntry,
        }),
        userDataStoreRoutes(newEntry),
        metadataRoutes(metadata),
        metadataWriteRoutes(metadata, newUid),
    ])
}

function filledTracker(
    parts: ApiParts,
    metadata: MetadataStore,
    newUid: () => string
): Tracker {
    const { clock, data, users, rules } = parts
    const since43 = isSince43(parts.version)
    const store = emptyTrackerStore()
    const author = authorOf(importerOf(parts))
    loadTracker({ store, clock, newUid, author }, data.tracker)
    return {
        store,
        metadata,
        access: trackerAccess(metadata, clock),
        clock,
        newUid,
        userByName: (name) => users.find((one) => one.username === name),
        files: new Map(),
        rules,
        since43,
        changeLogs: since43 ? 'switched' : 'always',
    }
}

/** The data come from a superuser, as a server is seeded. */
function importerOf({ users }: ApiParts): User {
    const user = users.find((one) => one.superuser) ?? users[0]
    if (!user) {
        throw new Error('The facility file holds no users.')
    }
    return user
}
