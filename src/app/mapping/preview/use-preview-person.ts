import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { PatientId } from '../../../domain/ids'
import { type Server, useServer } from '../../../queries/server-context'

const keyOf = ({ owner }: Server) => ['preview-person', owner]

/** Whose chart is previewed: kept in memory, over all pages of the mapping, until the app is left. */
export const usePreviewPerson = () => {
    const server = useServer()
    const client = useQueryClient()
    const { data } = useQuery<PatientId | null>({
        queryKey: keyOf(server),
        queryFn: () => null,
        initialData: null,
        cacheTime: Infinity,
    })
    const pick = useCallback(
        (person: PatientId | undefined) =>
            void client.setQueryData(keyOf(server), person ?? null),
        [client, server]
    )
    return { person: data ?? undefined, pick }
}
