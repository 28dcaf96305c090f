import type { User } from '../system/user'

/** An uploaded file; a value that names it makes it assigned. */
export interface FileResource {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly domain: string
    readonly bytes: Uint8Array<ArrayBuffer>
    readonly created: string
    readonly owner: User
}

export type FileResources = Map<string, FileResource>
