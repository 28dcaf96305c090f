import type { Json } from '../json'
import {
    asJson,
    idOf,
    listOf,
    objectsOf,
    optionalText,
    textOf,
    textsOf,
} from '../json'

export interface User {
    readonly id: string
    readonly username: string
    readonly code: string | undefined
    readonly password: string
    readonly firstName: string
    readonly surname: string
    readonly superuser: boolean
    readonly authorities: ReadonlySet<string>
    readonly groups: readonly string[]
    readonly captureUnits: readonly string[]
    readonly searchUnits: readonly string[]
    /** Search scope and capture scope together. */
    readonly reachUnits: readonly string[]
    readonly settings: Json
}

/** How tracker answers name the author of something. */
export interface Author {
    readonly uid: string
    readonly username: string
    readonly firstName: string
    readonly surname: string
}

/** Every DHIS2 is installed with this user, who has a code. */
const installedCodes = new Map([['admin', 'admin']])

/** Reads the users of a facility file. */
export function readUsers(facility: unknown): User[] {
    return objectsOf(asJson(facility).users).map(readUser)
}

function readUser(raw: Json): User {
    const username = textOf(raw.username)
    const captureUnits = listOf(raw.organisationUnits).map(idOf)
    const searchUnits = listOf(raw.searchOrganisationUnits).map(idOf)
    return {
        id: textOf(raw.id),
        username,
        code: optionalText(raw.code) ?? installedCodes.get(username),
        password: textOf(raw.password),
        firstName: optionalText(raw.firstName) ?? username,
        surname: optionalText(raw.surname) ?? username,
        superuser: raw.superuser === true,
        authorities: new Set(textsOf(raw.authorities)),
        groups: listOf(raw.userGroups).map(idOf),
        captureUnits,
        searchUnits,
        reachUnits: [...searchUnits, ...captureUnits],
        settings: asJson(raw.settings),
    }
}

export function hasAuthority(user: User, authority: string): boolean {
    return isSuper(user) || user.authorities.has(authority)
}

/** A superuser holds `ALL`, whichever way it was written. */
export function isSuper(user: User): boolean {
    return user.superuser || user.authorities.has('ALL')
}

export function authorOf(user: User): Author {
    const { id: uid, username, firstName, surname } = user
    return { uid, username, firstName, surname }
}

export function fullName(user: User): string {
    return `${user.firstName} ${user.surname}`
}

export function setting(user: User, key: string): unknown {
    return user.settings[key] ?? defaultSettings[key]
}

export const defaultSettings: Json = {
    keyDbLocale: 'en',
    keyUiLocale: 'en',
    keyStyle: 'light_blue/light_blue.css',
    keyAnalysisDisplayProperty: 'name',
    keyMessageEmailNotification: false,
    keyMessageSmsNotification: false,
    keyTrackerDashboardLayout: '',
}
