import type { Call } from '../http/call'
import { forbidden, noSuchPath, notFound } from '../http/refusal'
import type { Json } from '../json'
import type { User } from '../system/user'
import { hasAuthority } from '../system/user'
import { classNameOf, singularOf } from './kinds'
import { mayUse } from './sharing'
import type { MetadataStore } from './store'

/** `F_PROGRAM_RULE_PUBLIC_ADD` for `programRules`. */
export function addAuthority(kind: string): string {
    const name = singularOf(kind).replace(/[A-Z]/g, (sign) => `_${sign}`)
    return `F_${name.toUpperCase()}_PUBLIC_ADD`
}

export function checkAuthority(user: User, authority: string): void {
    if (!hasAuthority(user, authority)) {
        throw forbidden(
            `Access is denied, requires one of: ${authority}`,
            'E1006'
        )
    }
}

export function checkKind(store: MetadataStore, kind: string): void {
    if (!store.has(kind)) {
        throw noSuchPath(`api/${kind}`)
    }
}

export function writable(
    store: MetadataStore,
    { kind, id }: { kind: string; id: string },
    { user }: Call
): Json {
    const object = store.byId(kind, id)
    if (!object || !mayUse(object, user, 'read')) {
        throw notFound(classNameOf(kind), id)
    }
    const allowed =
        mayUse(object, user, 'write') && hasAuthority(user, addAuthority(kind))
    if (!allowed) {
        throw forbidden(
            `You don't have the proper permissions to update objects of type ${classNameOf(kind)}.`,
            'E1006'
        )
    }
    return object
}
