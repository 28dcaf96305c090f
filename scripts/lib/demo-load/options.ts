import { parseArgs } from 'node:util'
import { Refused } from './server'

export const LOAD_HELP = `usage: npm run demo:load -- --url <url> --user <user> [options]
  puts the demo's metadata, people, users and mapping on a DHIS2 2.41 or later
  --password <text>        yours; or DEMO_PASSWORD in the environment; else it is asked for
  --users-password <text>  one password for all users of the demo; or DEMO_USERS_PASSWORD; none: no users
  --with-broken-values     also the visits with values that are broken on purpose (a server refuses them)`

export const UNLOAD_HELP = `usage: npm run demo:unload -- --url <url> --user <user> [options]
  takes away what demo:load put there, and nothing else
  --password <text>        yours; or DEMO_PASSWORD in the environment; else it is asked for
  --purge                  removes deleted people for good, so that the metadata can go too; those
                           that others deleted on this server go with them`

export interface RemoteOptions {
    readonly url: string
    readonly user: string
    readonly password: string | undefined
    readonly usersPassword: string | undefined
    readonly withBroken: boolean
    readonly purge: boolean
    readonly help: boolean
}

const needed = (name: string, value: string | undefined): string => {
    if (!value) {
        throw new Refused(`--${name} is missing; see --help`)
    }
    return value
}

const parsed = (args: readonly string[]) => {
    try {
        return parseArgs({
            args: [...args],
            options: {
                url: { type: 'string' },
                user: { type: 'string' },
                password: { type: 'string' },
                'users-password': { type: 'string' },
                'with-broken-values': { type: 'boolean', default: false },
                purge: { type: 'boolean', default: false },
                help: { type: 'boolean', default: false },
            },
        }).values
    } catch (error) {
        throw new Refused(String(error).replace(/^.*?: /, ''))
    }
}

/** What both commands are told; `help` needs no more. */
export const remoteOptions = (
    args: readonly string[],
    env: NodeJS.ProcessEnv
): RemoteOptions => {
    const values = parsed(args)
    const { help } = values
    return {
        url: help ? '' : needed('url', values.url),
        user: help ? '' : needed('user', values.user),
        password: values.password ?? env.DEMO_PASSWORD,
        usersPassword: values['users-password'] ?? env.DEMO_USERS_PASSWORD,
        withBroken: values['with-broken-values'],
        purge: values.purge,
        help,
    }
}
