import * as v from 'valibot'
import { demoMapping } from '../../../tests/sandbox/data/demo-mapping'
import { saveLoaded, type Loaded } from './registry'
import { succeeded, type Server } from './server'

const PATH = 'dataStore/patient-chart/mapping'

interface Job {
    server: Server
    say: (line: string) => void
}

const put = async ({ server, say }: Job, method: string): Promise<boolean> => {
    const answer = await server.send(method, PATH, demoMapping)
    say(
        succeeded(answer)
            ? 'Mapping: put into the data store.'
            : `Mapping: refused (${answer.status}). Is the app installed, and may you write its data?`
    )
    return succeeded(answer)
}

const saved = v.object({ savedBy: v.string(), savedAt: v.string() })

/** Whoever saves a mapping in the app leaves name and time in it. */
const isOurSave = (body: unknown): boolean => {
    const { success, output } = v.safeParse(saved, body)
    return success && output.savedAt === demoMapping.savedAt
}

/** Puts the mapping where the app looks for it, unless somebody has made their own. */
export const loadMapping = async (
    job: Job,
    loaded: Loaded
): Promise<Loaded> => {
    const { status, body } = await job.server.ask(PATH)
    if (status === 404) {
        const mapping = await put(job, 'POST')
        await saveLoaded(job.server, { ...loaded, mapping })
        return { ...loaded, mapping }
    }
    if (loaded.mapping && isOurSave(body)) {
        await put(job, 'PUT')
    } else {
        job.say('Mapping: there is one already; it is left as it is.')
    }
    return loaded
}

// the server gives keys back in an order of its own
const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) {
        return value.map(inOrder)
    }
    return typeof value === 'object' && value !== null
        ? Object.entries(value)
              .map(([key, one]) => [key, inOrder(one)] as const)
              .sort(([a], [b]) => (a < b ? -1 : 1))
        : value
}

const isUnchanged = (body: unknown): boolean =>
    JSON.stringify(inOrder(body)) === JSON.stringify(inOrder(demoMapping))

/** Takes our mapping away; one that was changed since is somebody's work and stays. */
export const unloadMapping = async (
    { server, say }: Job,
    { mapping }: Loaded
): Promise<void> => {
    if (!mapping) {
        return
    }
    const { status, body } = await server.ask(PATH)
    if (status !== 404 && !isUnchanged(body)) {
        say('Mapping: changed since it was put there, so it is left.')
        return
    }
    await server.send('DELETE', PATH)
    say('Mapping: taken away.')
}
