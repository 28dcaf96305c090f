import { existingObjects, existingPeople } from './existing'
import type { Job } from './load'
import { unloadMapping } from './mapping'
import { inPortions } from './portions'
import { refusalLines } from './refusals'
import { readLoaded, removeLoaded, saveLoaded, type Loaded } from './registry'
import { narrowScope, superuser } from './scope'
import { succeeded } from './server'

const PORTION = 20

const unloadPeople = async (
    { server, say }: Job,
    { people }: Loaded
): Promise<string[]> => {
    const there = await existingPeople(server, people)
    let done = 0
    for (const some of inPortions(there, PORTION)) {
        const { body } = await server.send(
            'POST',
            'tracker?async=false&importStrategy=DELETE&atomicMode=OBJECT',
            {
                trackedEntities: some.map((trackedEntity) => ({
                    trackedEntity,
                })),
            }
        )
        done += some.length
        say(`People: ${done} of ${there.length} taken away`)
        refusalLines(body).forEach(say)
    }
    return existingPeople(server, people)
}

const KINDS_OF_DELETED = [
    'softDeletedRelationshipRemoval',
    'softDeletedEventRemoval',
    'softDeletedEnrollmentRemoval',
    'softDeletedTrackedEntityRemoval',
]

const purge = async ({ server, say }: Job): Promise<void> => {
    const refused: string[] = []
    for (const kind of KINDS_OF_DELETED) {
        const answer = await server.send('POST', `maintenance/${kind}`)
        if (!succeeded(answer)) {
            refused.push(`${kind} (${answer.status})`)
        }
    }
    say(
        refused.length > 0
            ? `Purge: the server refused ${refused.join(', ')}.`
            : 'Purge: whatever was deleted on this server is now gone for good.'
    )
}

const remainingObjects = async (
    { server }: Job,
    { metadata }: Loaded
): Promise<Record<string, string[]>> => {
    const remaining: Record<string, string[]> = {}
    for (const [kind, ids] of Object.entries(metadata)) {
        const there = await existingObjects(server, kind, ids)
        if (there.length > 0) {
            remaining[kind] = there
        }
    }
    return remaining
}

const asReferences = (metadata: Record<string, string[]>) =>
    Object.fromEntries(
        Object.entries(metadata).map(([kind, ids]) => [
            kind,
            ids.map((id) => ({ id })),
        ])
    )

const unloadMetadata = async (job: Job, loaded: Loaded) => {
    const before = await remainingObjects(job, loaded)
    const { body } = await job.server.send(
        'POST',
        'metadata?importStrategy=DELETE&atomicMode=NONE',
        asReferences(before)
    )
    const after = await remainingObjects(job, loaded)
    const kinds = Object.keys(after)
    if (kinds.length > 0) {
        job.say(
            'Metadata: the server keeps some of it, mostly because deleted people still refer to it:'
        )
        kinds.forEach((kind) => job.say(`  ${after[kind]?.length} ${kind}`))
        refusalLines(body).forEach(job.say)
        job.say(
            '  --purge removes what was deleted on the server for good, and what others deleted as well.'
        )
    } else {
        job.say('Metadata: taken away.')
    }
    return after
}

/** Takes away what the list on the server names, and nothing else; tells whether all of it went. */
export const unload = async (
    job: Job,
    options: { purge: boolean }
): Promise<boolean> => {
    const { server, say } = job
    await superuser(server)
    const loaded = await readLoaded(server)
    if (!loaded) {
        say('The demo has put nothing on this server.')
        return true
    }
    await unloadMapping(job, loaded)
    const people = await unloadPeople(job, loaded)
    if (options.purge) {
        await purge(job)
    }
    await narrowScope(job, loaded)
    const metadata = await unloadMetadata(job, loaded)
    const isAllGone = people.length === 0 && Object.keys(metadata).length === 0
    await (isAllGone
        ? removeLoaded(server)
        : saveLoaded(server, { version: 1, metadata, people, mapping: false }))
    return isAllGone
}
