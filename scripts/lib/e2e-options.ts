import { parseArgs } from 'node:util'

export const E2E_HELP = `usage: npm run e2e -- [options] [path ...]
  --url <address>   the journeys that fit every server, against this DHIS2, in which the app is installed
  --user <name>     who logs in there; the password comes from E2E_PASSWORD, never from the command line
  --patient <uid>   whose chart is opened there; without it somebody whom that user finds
  -t <pattern>      only the journeys whose name fits
Without --url (or E2E_URL): all journeys, against a sandbox of their own.`

const ANYWHERE = 'tests/e2e/anywhere'

export interface E2eOptions {
    readonly help: boolean
    /** What the journeys read: E2E_URL and its companions. */
    readonly env: Readonly<Record<string, string>>
    /** What jest is told to run. */
    readonly jest: readonly string[]
    /** Whether the app of this checkout is the one that is tried. */
    readonly needsBuild: boolean
}

const NAMES = ['url', 'user', 'patient', 'password'] as const

// a patient is found where none is named
const NEEDED = ['user', 'password'] as const

type Settings = Partial<Record<(typeof NAMES)[number], string>>

const toEnv = (settings: Settings): Record<string, string> =>
    Object.fromEntries(
        NAMES.flatMap((name) => {
            const value = settings[name]
            return value ? [[`E2E_${name.toUpperCase()}`, value]] : []
        })
    )

const fromEnv = (env: NodeJS.ProcessEnv): Settings =>
    Object.fromEntries(
        NAMES.map((name) => [name, env[`E2E_${name.toUpperCase()}`]])
    )

/** Half an address of a server is a mistake, not a wish for the sandbox. */
const check = (settings: Settings): void => {
    const missing = NEEDED.filter((name) => !settings[name])
    if (!settings.url && (settings.user || settings.patient)) {
        throw new Error('--user and --patient need --url')
    }
    if (settings.url && missing.length > 0) {
        const names = missing.map((name) =>
            name === 'password' ? 'E2E_PASSWORD' : `--${name}`
        )
        throw new Error(`--url needs ${names.join(' and ')}`)
    }
}

export const readE2eOptions = (
    args: readonly string[],
    env: NodeJS.ProcessEnv = process.env
): E2eOptions => {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
            url: { type: 'string' },
            user: { type: 'string' },
            patient: { type: 'string' },
            testNamePattern: { type: 'string', short: 't' },
            help: { type: 'boolean', default: false },
        },
    })
    const { testNamePattern: pattern, help, ...given } = values
    const settings: Settings = { ...fromEnv(env), ...given }
    if (!help) {
        check(settings)
    }
    const paths =
        settings.url && positionals.length === 0 ? [ANYWHERE] : positionals
    return {
        help,
        env: toEnv(settings),
        jest: [...(pattern ? ['-t', pattern] : []), ...paths],
        needsBuild: !settings.url,
    }
}
