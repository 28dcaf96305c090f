import { readFileSync } from 'node:fs'
import path from 'node:path'
import { diabetesData } from '../../fixtures/diabetes/diabetes-data'
import { demoData } from '../../sandbox/data/demo-data'
import { sharedSeed } from '../../sandbox/load-shared'
import {
    createSandbox,
    type Sandbox,
    type SandboxData,
} from '../../sandbox/sandbox'

/** The demo country, a program that no mapping knows, or the seed in the folder beside the project. */
export const DATA_SETS = ['demo', 'unknown-program', 'shared'] as const

export type DataSet = (typeof DATA_SETS)[number]

export interface SandboxChoice {
    readonly data: DataSet
    /** who uses the app when nobody has logged in; without one the login is asked for */
    readonly user?: string
    /** an ISO date; the real one unless said otherwise */
    readonly today?: string
    readonly version?: string
    /** false for a chart that has not been set up yet */
    readonly mapping?: boolean
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

const LOADERS: Readonly<
    Record<DataSet, (choice: SandboxChoice) => SandboxData>
> = {
    demo: (choice) => demoData(dayOf(choice)),
    'unknown-program': diabetesData,
    shared: sharedData,
}

const withoutMapping = (data: SandboxData): SandboxData => ({
    ...data,
    dataStore: Object.fromEntries(
        Object.entries(data.dataStore ?? {}).filter(
            ([namespace]) => namespace !== 'patient-chart'
        )
    ),
})

/** The data set as the sandbox loads it, the mapping in its data store unless it is to have none. */
export const dataFor = (choice: SandboxChoice): SandboxData =>
    choice.mapping === false
        ? withoutMapping(LOADERS[choice.data](choice))
        : LOADERS[choice.data](choice)

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
