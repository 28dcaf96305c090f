import { readFileSync } from 'node:fs'
import path from 'node:path'
import { demoData } from '../../sandbox/data/demo-data'
import { sharedSeed } from '../../sandbox/load-shared'
import {
    createSandbox,
    type Sandbox,
    type SandboxData,
} from '../../sandbox/sandbox'

/** The project's own invented data, or the seed in the folder beside the project. */
export type DataSet = 'demo' | 'shared'

export interface SandboxChoice {
    readonly data: DataSet
    /** who uses the app when nobody has logged in; without one the login is asked for */
    readonly user?: string
    /** an ISO date; the real one unless said otherwise */
    readonly today?: string
    readonly version?: string
    /** how much later each answer of the API comes, in milliseconds */
    readonly latency?: number
}

// the day for which the shared seed and its recordings were made
const SHARED_TODAY = '2026-11-22'

// the app's own files are served as fast as they come
const API = /\/api\/(?!apps\/)/

const WHO_MAPPING = 'tests/fixtures/who-mapping.json'

const readMapping = (): unknown =>
    JSON.parse(readFileSync(path.join(process.cwd(), WHO_MAPPING), 'utf8'))

const sharedData = (): SandboxData => {
    const seed = sharedSeed()
    if (!seed) {
        throw new Error('the shared folder is not beside the project')
    }
    const dataStore = { 'patient-chart': { mapping: readMapping() } }
    return { ...seed, dataStore: { ...seed.dataStore, ...dataStore } }
}

const localDay = (): string => new Intl.DateTimeFormat('en-CA').format()

const dayOf = ({ data, today }: SandboxChoice): string =>
    today ?? (data === 'shared' ? SHARED_TODAY : localDay())

/** The data set as the sandbox loads it, the mapping in its data store. */
export const dataFor = (choice: SandboxChoice): SandboxData =>
    choice.data === 'shared' ? sharedData() : demoData(dayOf(choice))

/** A sandbox filled with one of the data sets. */
export const sandboxFor = (choice: SandboxChoice): Sandbox => {
    const sandbox = createSandbox(dataFor(choice), {
        today: dayOf(choice),
        version: choice.version,
        autoLogin: choice.user,
    })
    if (choice.latency) {
        sandbox.faults.set({ path: API, latencyMs: choice.latency })
    }
    return sandbox
}
