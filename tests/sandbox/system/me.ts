import type { Json } from '../json'
import { mayUse } from '../metadata/sharing'
import type { MetadataStore } from '../metadata/store'
import { authoritiesOf } from './authorities'
import type { User } from './user'
import { defaultSettings, fullName } from './user'

/** The role that every DHIS2 is installed with. */
const superuserRole = { id: 'yrB6vc5Ip3r', name: 'Superuser' }

/** Everything that `/api/me` can say; `fields` cuts it. */
export function meOf(user: User, metadata: MetadataStore): Json {
    const name = fullName(user)
    return {
        id: user.id,
        username: user.username,
        firstName: user.firstName,
        surname: user.surname,
        name,
        displayName: name,
        email: `${user.username}@example.org`,
        authorities: authoritiesOf(user),
        settings: { ...defaultSettings, ...user.settings },
        userRoles: user.superuser ? [superuserRole] : [],
        userGroups: references(user.groups),
        organisationUnits: references(user.captureUnits),
        dataViewOrganisationUnits: [],
        teiSearchOrganisationUnits: references(user.searchUnits),
        programs: metadata
            .all('programs')
            .filter((p) => mayUse(p, user, 'dataRead'))
            .map((p) => p.id),
        dataSets: [],
    }
}

function references(ids: readonly string[]): Json[] {
    return ids.map((id) => ({ id }))
}
