import * as v from 'valibot'
import { Refused, succeeded, type Server } from './server'

const added = v.object({ response: v.object({ id: v.string() }) })
const messages = v.array(v.looseObject({ completed: v.optional(v.boolean()) }))

const HALF_A_SECOND = 500
const MOST_QUESTIONS = 1200

/** How a job is waited for; tests do not sleep. */
export type Pause = (milliseconds: number) => Promise<void>

export const sleep: Pause = (milliseconds) =>
    new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
    })

const hasEnded = (body: unknown): boolean => {
    const list = v.safeParse(messages, body)
    return list.success && list.output.some(({ completed }) => completed)
}

const reportOf = async (server: Server, job: string): Promise<unknown> => {
    const { body } = await server.ask(
        `tracker/jobs/${job}/report?reportMode=ERRORS`
    )
    return body
}

/** Imports a tracker payload as a job, waits for its end, and gives its report. */
export const importTracker = async (
    server: Server,
    payload: unknown,
    pause: Pause
): Promise<unknown> => {
    const answer = await server.send(
        'POST',
        'tracker?async=true&importStrategy=CREATE_AND_UPDATE&atomicMode=OBJECT&skipRuleEngine=true',
        payload
    )
    const { success, output } = v.safeParse(added, answer.body)
    if (!succeeded(answer) || !success) {
        throw new Refused(`The server takes no people (${answer.status}).`)
    }
    const job = output.response.id
    for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
        const { body } = await server.ask(`tracker/jobs/${job}`)
        if (hasEnded(body)) {
            return reportOf(server, job)
        }
        await pause(HALF_A_SECOND)
    }
    throw new Refused(`Job ${job} of the server does not end.`)
}
