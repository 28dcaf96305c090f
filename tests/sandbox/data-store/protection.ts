import type { Json } from '../json'
import { asJson, objectsOf, textOf, textsOf } from '../json'
import type { User } from '../system/user'
import { hasAuthority } from '../system/user'
import { isSince42 } from '../version'

/** Which authorities open a namespace that an installed app reserves. */
export interface Protection {
    mayRead(user: User, namespace: string): boolean
    mayWrite(user: User, namespace: string): boolean
}

interface Rule {
    readonly write: readonly string[]
    readonly readOnly: readonly string[]
}

/** Whoever manages apps may use every reserved namespace. */
const managers = 'M_dhis-web-app-management'

export function readProtection(facility: unknown, version: string): Protection {
    const rules = new Map(
        objectsOf(asJson(facility).installedApps).flatMap((app) =>
            rulesOfApp(app, isSince42(version))
        )
    )
    const mayWrite = (user: User, namespace: string) => {
        const rule = rules.get(namespace)
        return !rule || rule.write.length === 0 || holdsAny(user, rule.write)
    }
    return {
        mayWrite,
        mayRead: (user, namespace) => {
            const rule = rules.get(namespace)
            return (
                mayWrite(user, namespace) ||
                holdsAny(user, rule?.readOnly ?? [])
            )
        },
    }
}

function holdsAny(user: User, authorities: readonly string[]): boolean {
    return [managers, ...authorities].some((one) => hasAuthority(user, one))
}

/** `dataStoreNamespace` reserves for users of the app; additional ones, unknown to 2.41, say for whom. */
function rulesOfApp(app: Json, since42: boolean): [string, Rule][] {
    const own = textOf(app.dataStoreNamespace)
    const authority = `M_${textOf(app.key).replace(/[^A-Za-z0-9]/g, '')}`
    const namespaces = since42 ? objectsOf(app.additionalNamespaces) : []
    const additional = namespaces.map((entry): [string, Rule] => [
        textOf(entry.namespace),
        {
            write: textsOf(entry.authorities),
            readOnly: textsOf(entry.readOnlyAuthorities),
        },
    ])
    return own
        ? [[own, { write: [authority], readOnly: [] }], ...additional]
        : additional
}
