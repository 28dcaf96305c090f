import type { DemoPerson } from '../../../tests/sandbox/data/consistency/read-data'
import { existingPeople } from './existing'
import type { People, Relationship } from './people'
import { withPhotos } from './photos'
import { refusalLines } from './refusals'
import { saveLoaded, type Loaded } from './registry'
import type { Server } from './server'
import { importTracker, type Pause } from './tracker-job'

const EVENTS_A_PORTION = 300

interface Job {
    server: Server
    say: (line: string) => void
    pause: Pause
}

const eventsOf = ({ enrollments }: DemoPerson): number =>
    enrollments.reduce((sum, { events }) => sum + events.length, 0)

/** People in portions of much the same size, whatever the length of their records. */
const portionsOf = (people: readonly DemoPerson[]): DemoPerson[][] => {
    const portions: DemoPerson[][] = []
    let room = 0
    for (const person of people) {
        room -= eventsOf(person)
        const last = portions[portions.length - 1]
        if (last && room >= 0) {
            last.push(person)
        } else {
            portions.push([person])
            room = EVENTS_A_PORTION - eventsOf(person)
        }
    }
    return portions
}

const importPeople = async (
    { server, say, pause }: Job,
    people: readonly DemoPerson[]
): Promise<boolean> => {
    let done = 0
    let refused = false
    for (const some of portionsOf(people)) {
        const report = await importTracker(
            server,
            { trackedEntities: some },
            pause
        )
        done += some.length
        say(`People: ${done} of ${people.length}`)
        const lines = refusalLines(report)
        refused ||= lines.length > 0
        lines.forEach(say)
    }
    return refused
}

const isMissing = async (
    server: Server,
    { relationship }: Relationship
): Promise<boolean> => {
    const path = `tracker/relationships/${relationship}?fields=relationship`
    return (await server.ask(path)).status === 404
}

const importRelationships = async (
    { server, say, pause }: Job,
    all: readonly Relationship[]
): Promise<boolean> => {
    const missing: Relationship[] = []
    for (const one of all) {
        if (await isMissing(server, one)) {
            missing.push(one)
        }
    }
    const payload = { relationships: missing }
    const lines =
        missing.length > 0
            ? refusalLines(await importTracker(server, payload, pause))
            : []
    say(`Mothers and children: ${all.length}`)
    lines.forEach(say)
    return lines.length > 0
}

/** Puts people and who belongs to whom on the server; tells whether any of it was refused. */
export const loadPeople = async (
    job: Job,
    { people, relationships, files }: People,
    loaded: Loaded
): Promise<{ loaded: Loaded; refused: boolean }> => {
    const { server, say } = job
    const ids = people.map(({ trackedEntity }) => trackedEntity)
    const there = new Set(await existingPeople(server, ids))
    const isOurs = (id: string) => !there.has(id) || loaded.people.includes(id)
    const ours = people.filter(({ trackedEntity }) => isOurs(trackedEntity))
    if (ours.length < people.length) {
        say(
            `People: ${people.length - ours.length} stand there already and are left alone.`
        )
    }
    const kept = {
        ...loaded,
        people: [
            ...new Set([
                ...loaded.people,
                ...ours.map((one) => one.trackedEntity),
            ]),
        ],
    }
    await saveLoaded(server, kept)
    const withTheirPhotos: DemoPerson[] = []
    for (const person of ours) {
        const isThere = there.has(person.trackedEntity)
        withTheirPhotos.push(
            await withPhotos(server, files, { person, isThere })
        )
    }
    const refusedPeople = await importPeople(job, withTheirPhotos)
    const refusedPairs = await importRelationships(job, relationships)
    return { loaded: kept, refused: refusedPeople || refusedPairs }
}
