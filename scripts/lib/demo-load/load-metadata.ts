import * as v from 'valibot'
import { existingObjects } from './existing'
import type { Package } from './package'
import { refusalLines } from './refusals'
import { saveLoaded, type Loaded } from './registry'
import { Refused, succeeded, type Server } from './server'

const IMPORT = 'metadata?importStrategy=CREATE_AND_UPDATE&atomicMode=ALL'

const stats = v.object({
    created: v.number(),
    updated: v.number(),
})
const statsIn = v.union([
    v.object({ stats }),
    v.pipe(
        v.object({ response: v.object({ stats }) }),
        v.transform(({ response }) => response)
    ),
])

interface Job {
    server: Server
    say: (line: string) => void
}

/** What the list will hold: earlier objects of ours, and those that nobody had before. */
const withNew = async (
    { server }: Job,
    pack: Package,
    loaded: Loaded
): Promise<{ loaded: Loaded; known: Set<string> }> => {
    const metadata: Record<string, string[]> = {}
    const known = new Set<string>()
    for (const [kind, list] of Object.entries(pack)) {
        const ids = list.map(({ id }) => id)
        const there = await existingObjects(server, kind, ids)
        there.forEach((id) => known.add(id))
        const ours = loaded.metadata[kind] ?? []
        const fresh = ids.filter((id) => !there.includes(id))
        metadata[kind] = [...new Set([...ours, ...fresh])]
    }
    return {
        loaded: { ...loaded, metadata: { ...loaded.metadata, ...metadata } },
        known,
    }
}

/** Who is on the server keeps the password that they have by now. */
const withoutKnownUsers = (pack: Package, known: Set<string>): Package =>
    pack.users
        ? { ...pack, users: pack.users.filter(({ id }) => !known.has(id)) }
        : pack

const counted = (body: unknown): string => {
    const answer = v.safeParse(statsIn, body)
    const { created, updated } = answer.success
        ? answer.output.stats
        : { created: 0, updated: 0 }
    return `Metadata: ${created} made, ${updated} brought up to date.`
}

/** Puts the metadata on the server, whole or not at all; gives the list of what is now ours. */
export const loadMetadata = async (
    job: Job,
    pack: Package,
    before: Loaded
): Promise<Loaded> => {
    const { server, say } = job
    const { loaded, known } = await withNew(job, pack, before)
    await saveLoaded(server, loaded)
    const answer = await server.send(
        'POST',
        IMPORT,
        withoutKnownUsers(pack, known)
    )
    if (!succeeded(answer)) {
        const reasons = refusalLines(answer.body)
        throw new Refused(
            [
                `The server refused the metadata (${answer.status}):`,
                ...reasons,
            ].join('\n')
        )
    }
    say(counted(answer.body))
    return loaded
}
