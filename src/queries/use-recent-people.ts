import {
    type QueryClient,
    useQuery,
    useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Patient } from '../domain/patient'
import { keep, readKept, type StoreOwner } from './browser-store'
import {
    readRecentPeople,
    type RecentPerson,
    recentPersonOf,
    withRecent,
} from './recent-person'
import { useServer } from './server-context'

const KEY = 'recent-people'

const keyOf = (owner: StoreOwner) => [KEY, owner]

const loadRecent = async (
    owner: StoreOwner
): Promise<readonly RecentPerson[]> =>
    readRecentPeople(await readKept(owner, KEY))

const store = async (
    owner: StoreOwner,
    client: QueryClient,
    people: readonly RecentPerson[]
): Promise<void> => {
    await keep(owner, KEY, people)
    // a read that began before must not bring back what it found
    await client.cancelQueries(keyOf(owner))
    client.setQueryData(keyOf(owner), people)
}

/** The people whom this user opened last, newest first; they leave with the user. */
export const useRecentPeople = (): {
    readonly people: readonly RecentPerson[]
    readonly forget: () => void
} => {
    const { owner } = useServer()
    const client = useQueryClient()
    const { data = [] } = useQuery({
        queryKey: keyOf(owner),
        queryFn: () => loadRecent(owner),
    })
    const forget = useCallback(
        () => void store(owner, client, []),
        [owner, client]
    )
    return { people: data, forget }
}

/** Adds the person of an open chart to those opened last. */
export const useRememberPerson = (patient: Patient | undefined): void => {
    const { owner } = useServer()
    const client = useQueryClient()
    useEffect(() => {
        if (patient) {
            void (async () => {
                const person = recentPersonOf(patient, Date.now())
                const people = withRecent(await loadRecent(owner), person)
                await store(owner, client, people)
            })()
        }
    }, [patient, owner, client])
}
