import {
    type QueryClient,
    useQuery,
    useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { ChartError } from '../domain/chart-error'
import { withSignal } from '../tracker/client'
import type { SearchOutcome } from '../tracker/search/found-person'
import { runSearch, type SearchGround } from '../tracker/search/run-search'
import { type Reading, readingOf } from './reading'
import { type Server, useServer } from './server-context'

/** What was asked for; asking for the same again is another turn. */
interface Asked {
    readonly text: string
    readonly turn: number
}

/** Kept in memory only, so that the way back from a chart leads to the same list. */
const lastAskedKey = ({ owner }: Server) => ['person-search-asked', owner]

const lastAsked = (client: QueryClient, server: Server) =>
    client.getQueryData<Asked>(lastAskedKey(server))

export interface PersonSearch {
    /** What was searched for; undefined before the first search. */
    readonly text: string | undefined
    readonly outcome: Reading<SearchOutcome>
    readonly search: (text: string) => void
}

/**
 * Searches when told to, not while typing: the server writes down every search. The answer stands
 * under what was asked, so that a late one never lands under a newer question.
 */
export const usePersonSearch = (
    ground: SearchGround | undefined
): PersonSearch => {
    const server = useServer()
    const client = useQueryClient()
    const [asked, setAsked] = useState(() => lastAsked(client, server))
    const query = useQuery<SearchOutcome | undefined, ChartError>({
        queryKey: [
            'person-search',
            server.owner,
            asked,
            ground?.mapping?.revision,
        ],
        queryFn: ({ signal }) =>
            asked &&
            ground &&
            runSearch(withSignal(server.ask, signal), asked.text, ground),
        enabled: asked !== undefined && ground !== undefined,
    })
    const search = useCallback(
        (text: string) => {
            const turn = (lastAsked(client, server)?.turn ?? 0) + 1
            client.setQueryData(lastAskedKey(server), { text, turn })
            setAsked({ text, turn })
        },
        [client, server]
    )
    const { data, error } = query
    const again = () => search(asked?.text ?? '')
    return {
        text: asked?.text,
        outcome: readingOf({ data, error, refetch: again }),
        search,
    }
}
