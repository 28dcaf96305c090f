import * as v from 'valibot'

interface Login {
    readonly username: string
    readonly password: string
}

const PROGRAMS = v.object({ programs: v.array(v.object({ id: v.string() })) })

const PERSON = v.object({
    trackedEntity: v.string(),
    enrollments: v.array(v.object({ events: v.array(v.unknown()) })),
})

const PEOPLE = v.object({ trackedEntities: v.array(PERSON) })

type Person = v.InferOutput<typeof PERSON>

const eventsOf = ({ enrollments }: Person): number =>
    enrollments.flatMap(({ events }) => events).length

const askAs =
    ({ username, password }: Login) =>
    async (url: string): Promise<unknown> => {
        const credentials = Buffer.from(`${username}:${password}`)
        const answer = await fetch(url, {
            headers: {
                Authorization: `Basic ${credentials.toString('base64')}`,
            },
        })
        if (!answer.ok) {
            throw new Error(`${answer.status} from ${new URL(url).pathname}`)
        }
        return answer.json()
    }

/** Of some people in each program of the user, the one with the most events. */
export const pickPatient = async (
    url: string,
    login: Login
): Promise<string> => {
    const ask = askAs(login)
    const { programs } = v.parse(
        PROGRAMS,
        await ask(
            `${url}/api/programs?filter=programType:eq:WITH_REGISTRATION&paging=false&fields=id`
        )
    )
    const lists = await Promise.all(
        programs.map(async ({ id }) => {
            const answer = await ask(
                `${url}/api/tracker/trackedEntities?program=${id}&orgUnitMode=CAPTURE&pageSize=10` +
                    '&fields=trackedEntity,enrollments[events[event]]'
            )
            return v.parse(PEOPLE, answer).trackedEntities
        })
    )
    const [longest] = lists.flat().sort((a, b) => eventsOf(b) - eventsOf(a))
    if (!longest) {
        throw new Error('this user finds nobody; name a person with --patient')
    }
    return longest.trackedEntity
}
