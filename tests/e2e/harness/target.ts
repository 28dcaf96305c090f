import { demoPeople } from '../../sandbox/data/demo-data'
import type { Journey } from './journey'
import { logIn } from './log-in'
import { pickPatient } from './pick-patient'
import { startServer } from './start-server'

/** A DHIS2 with the app installed: the sandbox, or any other that the environment names. */
export interface Target {
    readonly url: string
    readonly appUrl: string
    readonly credentials: {
        readonly username: string
        readonly password: string
    }
    /** Whose chart is opened. */
    readonly patient: string
    close(): Promise<void>
}

const needed = (env: NodeJS.ProcessEnv, name: string): string => {
    const value = env[name]
    if (!value) {
        throw new Error(`with E2E_URL, ${name} must be set as well`)
    }
    return value
}

// since 2.42 the server would else put the app into the frame of its global shell
const ALONE = '?redirect=false&shell=false'

const otherServer = async (
    base: string,
    env: NodeJS.ProcessEnv
): Promise<Target> => {
    const url = base.replace(/\/+$/, '')
    const credentials = {
        username: needed(env, 'E2E_USER'),
        password: needed(env, 'E2E_PASSWORD'),
    }
    return {
        url,
        appUrl: `${url}/api/apps/patient-chart/index.html${ALONE}`,
        credentials,
        patient: env.E2E_PATIENT ?? (await pickPatient(url, credentials)),
        close: () => Promise.resolve(),
    }
}

const ownSandbox = async (): Promise<Target> => {
    const server = await startServer({ data: 'demo' })
    return {
        url: server.url,
        appUrl: server.appUrl,
        credentials: { username: 'clinician', password: 'Clinic-2026' },
        patient: demoPeople.mariama,
        close: () => server.close(),
    }
}

/** E2E_URL with E2E_USER, E2E_PASSWORD and perhaps E2E_PATIENT, else a sandbox of our own. */
export const startTarget = async (
    env: NodeJS.ProcessEnv = process.env
): Promise<Target> =>
    env.E2E_URL ? otherServer(env.E2E_URL, env) : ownSandbox()

/** Logs in and opens the chart of the target's person. */
export const openTarget = async ({
    page,
    context,
    server,
}: Journey<Target>): Promise<void> => {
    await logIn(context, server.url, server.credentials)
    await page.goto(`${server.appUrl}#/patient/${server.patient}`)
}

/** Logs in and opens the page that finds people. */
export const openHome = async ({
    page,
    context,
    server,
}: Journey<Target>): Promise<void> => {
    await logIn(context, server.url, server.credentials)
    await page.goto(`${server.appUrl}#/`)
}
