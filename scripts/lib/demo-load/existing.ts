import * as v from 'valibot'
import { inPortions } from './portions'
import { Refused, succeeded, type Answer, type Server } from './server'

const PORTION = 50

const found = v.record(v.string(), v.unknown())
const objects = v.array(v.looseObject({ id: v.string() }))
const people = v.array(v.looseObject({ trackedEntity: v.string() }))

const listIn = (answer: Answer, key: string, what: string): unknown => {
    const body = v.safeParse(found, answer.body)
    if (!succeeded(answer) || !body.success) {
        throw new Refused(
            `The server does not list its ${what} (${answer.status}).`
        )
    }
    return body.output[key] ?? []
}

/** Those of the ids that the server knows as objects of a kind. */
export const existingObjects = async (
    server: Server,
    kind: string,
    ids: readonly string[]
): Promise<string[]> => {
    const known: string[] = []
    for (const some of inPortions(ids, PORTION)) {
        const answer = await server.ask(
            `${kind}?filter=id:in:[${some.join(',')}]&fields=id&paging=false`
        )
        const list = v.parse(objects, listIn(answer, kind, kind))
        known.push(...list.map(({ id }) => id))
    }
    return known
}

/** Those of the people whom the server has. */
export const existingPeople = async (
    server: Server,
    ids: readonly string[]
): Promise<string[]> => {
    const known: string[] = []
    for (const some of inPortions(ids, PORTION)) {
        const answer = await server.ask(
            `tracker/trackedEntities?trackedEntities=${some.join(',')}&fields=trackedEntity&pageSize=${PORTION}`
        )
        const list = v.parse(
            people,
            listIn(answer, 'trackedEntities', 'people')
        )
        known.push(...list.map(({ trackedEntity }) => trackedEntity))
    }
    return known
}
