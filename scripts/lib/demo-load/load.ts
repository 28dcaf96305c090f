import * as v from 'valibot'
import { demoPeople } from '../../../tests/sandbox/data/demo-people'
import { loadMetadata } from './load-metadata'
import { loadPeople } from './load-people'
import { loadMapping } from './mapping'
import { packageFor } from './package'
import { passwordFaults } from './password-rules'
import { peopleOf } from './people'
import { nothingLoaded, readLoaded } from './registry'
import { superuser, widenScope } from './scope'
import { Refused, succeeded, type Server } from './server'
import { staffSettings } from './staff'
import type { Pause } from './tracker-job'

export interface LoadOptions {
    today: string
    /** One password for all users of the demo; without it there will be none. */
    usersPassword: string | undefined
    withBroken: boolean
}

export interface Job {
    server: Server
    say: (line: string) => void
    pause: Pause
}

const OLDEST = 41
const info = v.object({ version: v.string() })

const checkVersion = async ({ server, say }: Job): Promise<void> => {
    const answer = await server.ask('system/info')
    const { success, output } = v.safeParse(info, answer.body)
    if (!succeeded(answer) || !success) {
        throw new Refused(`${server.url} does not answer as a DHIS2 does.`)
    }
    const minor = Number(/^2\.(\d+)/.exec(output.version)?.[1])
    if (!(minor >= OLDEST)) {
        throw new Refused(
            `This is DHIS2 ${output.version}; the app needs 2.${OLDEST} or later.`
        )
    }
    say(`${server.url} is DHIS2 ${output.version}.`)
}

const checkPassword = ({ usersPassword }: LoadOptions): void => {
    const missing = usersPassword ? passwordFaults(usersPassword) : []
    if (missing.length > 0) {
        throw new Refused(
            `A password of the users must have ${missing.join(', ')}.`
        )
    }
}

const setLanguages = async ({ server, say }: Job): Promise<void> => {
    const refused = new Set<string>()
    for (const { username, key, value } of staffSettings()) {
        const answer = await server.send(
            'POST',
            `userSettings/${key}?user=${username}&value=${value}`
        )
        if (!succeeded(answer)) {
            refused.add(username)
        }
    }
    refused.forEach((name) =>
        say(`Users: the language of ${name} could not be set.`)
    )
}

/** Puts the whole demo on a server; tells whether all of it was taken. */
export const load = async (
    job: Job,
    options: LoadOptions
): Promise<boolean> => {
    const { server, say } = job
    checkPassword(options)
    await checkVersion(job)
    await superuser(server)
    const before = (await readLoaded(server)) ?? nothingLoaded
    const pack = await packageFor(server, options.usersPassword)
    const withMetadata = await loadMetadata(job, pack, before)
    if (options.usersPassword) {
        await setLanguages(job)
    } else {
        say('Users: left out, since no password was given for them.')
    }
    const widened = await widenScope(server, withMetadata)
    const people = peopleOf(options.today, options.withBroken)
    const { loaded, refused } = await loadPeople(job, people, widened)
    await loadMapping(job, loaded)
    say(
        `A chart: ${server.url}/api/apps/patient-chart/index.html#/patient/${demoPeople.mariama}`
    )
    return !refused
}
