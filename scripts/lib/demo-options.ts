import { parseArgs } from 'node:util'
import { DATA_SETS, type DataSet } from '../../tests/e2e/harness/sandbox-for'

export const DEMO_HELP = `usage: npm run demo -- [options]
  --port <n>       the port to try first (8090)
  --user <name>    who uses the app (clinician, who may open every program)
  --login          nobody is logged in: the app asks for name and password
  --data <set>     demo: the project's own invented country; unknown-program: a program that no mapping knows;
                     shared: ../shared/contract/seed (also --seed)
  --no-mapping     the chart has not been set up: as after the installation
  --latency <ms>   each answer of the API comes so much later`

export interface DemoOptions {
    readonly port: number
    readonly user: string | undefined
    readonly data: DataSet
    readonly latency: number
    readonly mapping: boolean
    readonly help: boolean
}

const DEFAULT_USER = 'clinician'

const toNumber = (name: string, text: string): number => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < 0) {
        throw new Error(`--${name} wants a whole number, not "${text}"`)
    }
    return value
}

const toDataSet = (text: string): DataSet => {
    const found = DATA_SETS.find((one) => one === text)
    if (!found) {
        throw new Error(
            `--data wants one of ${DATA_SETS.join(', ')}, not "${text}"`
        )
    }
    return found
}

export const demoOptions = (args: readonly string[]): DemoOptions => {
    const { values } = parseArgs({
        args: [...args],
        options: {
            port: { type: 'string', default: '8090' },
            user: { type: 'string' },
            login: { type: 'boolean', default: false },
            data: { type: 'string' },
            seed: { type: 'string' },
            latency: { type: 'string', default: '0' },
            'no-mapping': { type: 'boolean', default: false },
            help: { type: 'boolean', default: false },
        },
    })
    const data = toDataSet(values.data ?? values.seed ?? 'demo')
    return {
        port: toNumber('port', values.port),
        user: values.login ? undefined : (values.user ?? DEFAULT_USER),
        data,
        latency: toNumber('latency', values.latency),
        mapping: !values['no-mapping'],
        help: values.help,
    }
}
