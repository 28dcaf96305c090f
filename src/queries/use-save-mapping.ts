import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { failure, type Result, success } from '../domain/result'
import type { Mapping } from '../mapping/mapping'
import { mappingProtection } from '../tracker/mapping-access'
import type { MappingState } from '../tracker/read/read-mapping-answer'
import type { SaveError } from '../tracker/write/save-error'
import { saveMapping } from '../tracker/write/save-mapping'
import type { SaveRequest } from '../tracker/write/save-request'
import { protectVersions } from '../tracker/write/share-keys'
import { mappingKey, refreshBesideMapping } from './mapping-keys'
import { type Server, useServer } from './server-context'

export interface SavedMapping {
    readonly mapping: Mapping
    /** False when the new version could not be shared as the mapping is (2.41 only). */
    readonly isProtected: boolean
}

export type ToSave = Pick<SaveRequest, 'base' | 'draft' | 'setAside'>

export interface MappingSaving {
    readonly isSaving: boolean
    /** One at a time: undefined while another save is under way. */
    readonly save: (
        toSave: ToSave
    ) => Promise<Result<SavedMapping, SaveError> | undefined>
}

/** What was sent by this page so far, by its time: an unfinished version among it is no stranger's. */
type Sent = Set<string>

/** An own earlier try that broke off, with other content, is gone past without a question. */
const saveOwn = async (
    server: Server,
    request: SaveRequest,
    sent: Sent
): Promise<Result<Mapping, SaveError>> => {
    const saved = await saveMapping(server, request)
    const isOwn =
        !saved.ok &&
        saved.error.kind === 'unfinished' &&
        saved.error.by === request.by &&
        sent.has(saved.error.at ?? '')
    return isOwn && saved.error.revision !== request.setAside
        ? saveMapping(server, { ...request, setAside: saved.error.revision })
        : saved
}

const protectNew = async (
    server: Server,
    revisions: readonly number[]
): Promise<boolean> =>
    mappingProtection(server.apiVersion) === 'namespace' ||
    (await protectVersions(server, revisions)).ok

/** The charts of this page use what was saved, whether or not the server can be asked again. */
const takeOver = async (
    client: QueryClient,
    server: Server,
    mapping: Mapping
): Promise<void> => {
    const queryKey = mappingKey(server.owner)
    // an answer that is still under way would put the old one back
    await client.cancelQueries({ queryKey, exact: true })
    client.setQueryData<MappingState>(queryKey, {
        kind: 'usable',
        mapping,
    })
}

/** Saves a draft as a new version, with who and when. */
export const useSaveMapping = (): MappingSaving => {
    const server = useServer()
    const client = useQueryClient()
    const [isSaving, setIsSaving] = useState(false)
    const busy = useRef(false)
    const sent = useRef<Sent>(new Set())
    const save = useCallback(
        async (toSave: ToSave) => {
            if (busy.current) {
                return undefined
            }
            busy.current = true
            setIsSaving(true)
            const outcome = await saveAndTell(
                { server, client, sent: sent.current },
                toSave
            )
            busy.current = false
            setIsSaving(false)
            return outcome
        },
        [server, client]
    )
    return { isSaving, save }
}

interface Saving {
    readonly server: Server
    readonly client: QueryClient
    readonly sent: Sent
}

const saveAndTell = async (
    { server, client, sent }: Saving,
    toSave: ToSave
): Promise<Result<SavedMapping, SaveError>> => {
    const at = new Date().toISOString()
    const request = { ...toSave, by: server.username, at }
    const saved = await saveOwn(server, request, sent)
    sent.add(at)
    if (!saved.ok) {
        void refreshBesideMapping(client, server.owner)
        return failure(saved.error)
    }
    const { revision } = saved.value
    const isProtected = await protectNew(server, [
        ...(toSave.base ? [toSave.base.revision] : []),
        revision,
    ])
    await takeOver(client, server, saved.value)
    void refreshBesideMapping(client, server.owner)
    return success({ mapping: saved.value, isProtected })
}
