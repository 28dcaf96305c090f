import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import * as v from 'valibot'
import { askAndRead } from '../tracker/client'
import { readOrgUnits } from '../tracker/read/read-org-units'
import { orgUnitsRequest } from '../tracker/requests'
import { keep, readKept } from './browser-store'
import { type Server, useServer } from './server-context'

const KEY = 'places'
type Names = Readonly<Record<string, string>>

const namesSchema = v.record(v.string(), v.string())

const keptNames = async ({ owner }: Server): Promise<Names> => {
    const parsed = v.safeParse(namesSchema, await readKept(owner, KEY))
    return parsed.success ? parsed.output : {}
}

/** Asks only for the places that were never seen before. */
const loadNames = async (
    server: Server,
    ids: readonly string[]
): Promise<Names> => {
    const known = await keptNames(server)
    const missing = ids.filter((id) => known[id] === undefined)
    if (missing.length === 0) {
        return known
    }
    const fresh = await askAndRead(
        server.ask,
        orgUnitsRequest(missing),
        readOrgUnits
    )
    if (!fresh.ok) {
        return known
    }
    const names = { ...known, ...fresh.value }
    void keep(server.owner, KEY, names)
    return names
}

/** Names of org units; a place whose name did not arrive is undefined, the record stands without it. */
export const usePlaceNames = (ids: readonly string[]) => {
    const server = useServer()
    const { data } = useQuery({
        queryKey: ['places', server.owner, ids],
        queryFn: () => loadNames(server, ids),
        enabled: ids.length > 0,
        keepPreviousData: true,
    })
    return useCallback((id: string): string | undefined => data?.[id], [data])
}
