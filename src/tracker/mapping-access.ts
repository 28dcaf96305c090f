import {
    isOpen,
    type KeySharing,
    type SharedGroup,
} from './read/read-key-sharing'

/**
 * What keeps others from writing the mapping: from 2.42 on the app's manifest reserves the
 * namespace for an authority; 2.41 ignores that, so that the key's own sharing must do it.
 */
export type MappingProtection = 'namespace' | 'sharing'

const FIRST_WITH_NAMESPACES = 42

export const mappingProtection = (apiVersion: number): MappingProtection =>
    apiVersion >= FIRST_WITH_NAMESPACES ? 'namespace' : 'sharing'

export type ProtectionState =
    /** By the authority, on every key. */
    | { readonly kind: 'by-authority' }
    /** The groups that may write beside the key's owner and superusers. */
    | { readonly kind: 'by-sharing'; readonly groups: readonly SharedGroup[] }
    /** Any user of the server may overwrite the mapping. */
    | { readonly kind: 'open' }
    /** There is nothing to protect before the first save. */
    | { readonly kind: 'no-mapping' }

export interface MappingAccess {
    /** Whether a save would be accepted; if not, what is missing. */
    readonly mayEdit: 'yes' | 'no-authority' | 'not-shared-with-you'
    /** Undefined for users without the authority, for whom it is not asked. */
    readonly protection: ProtectionState | undefined
}

const canWrite = (access: string): boolean => access.charAt(1) === 'w'

const protectionOf = (
    apiVersion: number,
    sharing: KeySharing | undefined
): ProtectionState => {
    if (mappingProtection(apiVersion) === 'namespace') {
        return { kind: 'by-authority' }
    }
    if (!sharing) {
        return { kind: 'no-mapping' }
    }
    return isOpen(sharing)
        ? { kind: 'open' }
        : {
              kind: 'by-sharing',
              groups: sharing.groups.filter(({ access }) => canWrite(access)),
          }
}

/**
 * Who may edit: holders of the authority whom the key's sharing lets write. That is also asked
 * where the namespace is reserved, since a key may have been shared on an older server.
 */
export const mappingAccessOf = (
    isAdmin: boolean,
    apiVersion: number,
    sharing: KeySharing | undefined
): MappingAccess => {
    const mayWrite = sharing?.mayWrite ?? true
    const asAdmin = mayWrite ? 'yes' : 'not-shared-with-you'
    return {
        mayEdit: isAdmin ? asAdmin : 'no-authority',
        protection: isAdmin ? protectionOf(apiVersion, sharing) : undefined,
    }
}
