import { demoFacility } from '../../sandbox/data/facility'
import type { AppServer } from './start-server'

const MAPPER = demoFacility().users.find(
    ({ username }) => username === 'mapper'
)

const requestTo = (method: string, server: AppServer, body?: unknown) =>
    new Request(`${server.url}/api/dataStore/patient-chart/mapping`, {
        method,
        body: body === undefined ? undefined : JSON.stringify(body),
        headers: {
            'Content-Type': 'application/json',
            Authorization: `Basic ${btoa(`mapper:${MAPPER?.password}`)}`,
        },
    })

const send = async (server: AppServer, request: Request): Promise<void> => {
    const { ok, status } = await server.sandbox.answer(request)
    if (!ok) {
        throw new Error(`the mapping could not be changed: ${status}`)
    }
}

/** Stores a document in the mapping's place, as its administrator may. */
export const saveMapping = (
    server: AppServer,
    mapping: unknown
): Promise<void> => send(server, requestTo('PUT', server, mapping))

export const removeMapping = (server: AppServer): Promise<void> =>
    send(server, requestTo('DELETE', server))
