import * as v from 'valibot'
import { Refused, succeeded, type Server } from './server'

const loadedSchema = v.object({
    version: v.literal(1),
    metadata: v.record(v.string(), v.array(v.string())),
    people: v.array(v.string()),
    mapping: v.boolean(),
    /** The user whose capture scope was widened by the demo's country. */
    scopeGivenTo: v.optional(v.string()),
})

/** What the demo put on a server: only this is ever taken away again. */
export type Loaded = v.InferOutput<typeof loadedSchema>

const PATH = 'dataStore/patient-chart-demo/loaded'

export const nothingLoaded: Loaded = {
    version: 1,
    metadata: {},
    people: [],
    mapping: false,
}

/** The list that the server keeps; undefined where there is none. */
export const readLoaded = async (
    server: Server
): Promise<Loaded | undefined> => {
    const answer = await server.ask(PATH)
    if (answer.status === 404) {
        return undefined
    }
    const { success, output } = v.safeParse(loadedSchema, answer.body)
    if (!succeeded(answer) || !success) {
        throw new Refused(
            'The list of what the demo put on this server cannot be read.'
        )
    }
    return output
}

/** Kept before anything is put, so that what an interrupted run leaves can be taken away. */
export const saveLoaded = async (
    server: Server,
    loaded: Loaded
): Promise<void> => {
    const first = await server.send('PUT', PATH, loaded)
    const answer =
        first.status === 404 ? await server.send('POST', PATH, loaded) : first
    if (!succeeded(answer)) {
        throw new Refused(
            `The list of what is put on the server cannot be kept there (${answer.status}).`
        )
    }
}

export const removeLoaded = async (server: Server): Promise<void> => {
    await server.send('DELETE', PATH)
}
