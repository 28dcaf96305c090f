import * as v from 'valibot'
import { demoPeople } from '../../tests/sandbox/data/demo-data'
import type { Sandbox, SandboxData } from '../../tests/sandbox/sandbox'
import type { DemoOptions } from './demo-options'

const USERS = v.object({
    users: v.array(v.object({ username: v.string(), password: v.string() })),
})

const PEOPLE = v.object({
    trackedEntities: v.array(
        v.object({
            trackedEntity: v.string(),
            enrollments: v.optional(v.array(v.unknown()), []),
        })
    ),
})

/** Those in most programs first. */
const peopleOf = (tracker: unknown): string[] =>
    [...v.parse(PEOPLE, tracker).trackedEntities]
        .sort((a, b) => b.enrollments.length - a.enrollments.length)
        .map(({ trackedEntity }) => trackedEntity)

const mayOpen = async (sandbox: Sandbox, person: string): Promise<boolean> => {
    const path = `/api/tracker/trackedEntities/${person}?fields=trackedEntity`
    const answer = await sandbox.answer(
        new Request(`http://127.0.0.1${sandbox.contextPath}${path}`)
    )
    return answer.ok
}

/** Whose chart the demo opens: its own patient, or in other data one whom its user may open. */
export const demoPatient = async (
    options: DemoOptions,
    { tracker }: SandboxData,
    sandbox: Sandbox
): Promise<string> => {
    if (options.data === 'demo') {
        return demoPeople.mariama
    }
    const people = peopleOf(tracker)
    for (const person of people) {
        if (await mayOpen(sandbox, person)) {
            return person
        }
    }
    return people[0] ?? ''
}

/** The users of the data set with their passwords, a line each. */
export const userLines = ({ facility }: SandboxData): string[] =>
    v
        .parse(USERS, facility)
        .users.map(
            ({ username, password }) => `  ${username.padEnd(12)} ${password}`
        )
