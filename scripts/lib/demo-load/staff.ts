import * as v from 'valibot'
import { demoFacility } from '../../../tests/sandbox/data/facility'
import { uid } from '../../../tests/sandbox/data/uid'

const facilitySchema = v.object({
    userGroups: v.array(v.object({ id: v.string(), name: v.string() })),
    users: v.array(
        v.object({
            id: v.string(),
            username: v.string(),
            firstName: v.string(),
            surname: v.string(),
            superuser: v.optional(v.boolean(), false),
            authorities: v.optional(v.array(v.string()), []),
            userGroups: v.optional(v.array(v.string()), []),
            organisationUnits: v.array(v.string()),
            searchOrganisationUnits: v.array(v.string()),
            settings: v.optional(v.record(v.string(), v.string()), {}),
        })
    ),
})

const facility = () => v.parse(facilitySchema, demoFacility())

type Member = ReturnType<typeof facility>['users'][number]

/** The server has a superuser of its own: the demo's is never put there. */
const members = (): Member[] =>
    facility().users.filter(({ superuser }) => !superuser)

const references = (ids: readonly string[]) => ids.map((id) => ({ id }))

const roleIdOf = ({ authorities }: Member): string =>
    uid(`role/${[...authorities].sort().join('/')}`)

const roles = () => {
    const byId = new Map<string, object>()
    for (const member of members()) {
        const id = roleIdOf(member)
        const name = `Sambara - as ${member.username}`
        const { authorities } = member
        byId.set(id, byId.get(id) ?? { id, name, authorities })
    }
    return [...byId.values()]
}

const user = (member: Member, password: string) => ({
    id: member.id,
    username: member.username,
    firstName: member.firstName,
    surname: member.surname,
    password,
    userRoles: [{ id: roleIdOf(member) }],
    organisationUnits: references(member.organisationUnits),
    dataViewOrganisationUnits: references(member.searchOrganisationUnits),
    teiSearchOrganisationUnits: references(member.searchOrganisationUnits),
})

const membersOf = (group: string) =>
    members().filter(({ userGroups }) => userGroups.includes(group))

/** User groups alone, or with roles and users who all get one password. */
export const staffMetadata = (password: string | undefined) => ({
    userGroups: facility().userGroups.map(({ id, name }) => ({
        id,
        name: `Sambara - ${name}`,
        ...(password
            ? { users: references(membersOf(id).map((one) => one.id)) }
            : {}),
    })),
    ...(password
        ? {
              userRoles: roles(),
              users: members().map((one) => user(one, password)),
          }
        : {}),
})

interface Setting {
    username: string
    key: string
    value: string
}

/** The languages of those who do not read English. */
export const staffSettings = (): Setting[] =>
    members().flatMap(({ username, settings }) =>
        Object.entries(settings)
            .filter(([, value]) => value !== 'en')
            .map(([key, value]) => ({ username, key, value }))
    )
