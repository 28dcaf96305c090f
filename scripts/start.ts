import { parseArgs } from 'node:util'
import { dataFor, sandboxFor } from '../tests/e2e/harness/sandbox-for'
import { serve } from '../tests/sandbox/server/serve'
import { demoOptions } from './lib/demo-options'
import { demoPatient } from './lib/demo-people'
import { endWithParent } from './lib/end-with-parent'
import { freePort } from './lib/free-port'
import { ended, startNode } from './lib/run'
import { TOOLS } from './lib/tools'

interface Backend {
    readonly url: string
    readonly hint: string
    close(): Promise<void>
}

const HOST = '127.0.0.1'

const remote = (url: string): Backend => ({
    url,
    hint: `Its API is that of ${url}: log in with a user of that server.`,
    close: () => Promise.resolve(),
})

const sandbox = async (args: readonly string[]): Promise<Backend> => {
    const options = demoOptions(args)
    const held = sandboxFor(options)
    const server = await serve({ sandbox: held, port: 0 })
    const patient = await demoPatient(options, dataFor(options), held)
    return {
        url: server.url,
        hint: `Its API is the sandbox's; a chart: #/patient/${patient}`,
        close: () => server.close(),
    }
}

/** The development server passes the API on to the backend, so that both share an origin. */
const develop = (backend: Backend, port: number): Promise<number> =>
    ended(
        startNode([TOOLS.d2, 'start', '--host', HOST, '--port', String(port)], {
            env: {
                DHIS2_BASE_URL: '.',
                PATIENT_CHART_SERVER: backend.url,
            },
        })
    )

endWithParent()
const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { proxy: { type: 'string' } },
    strict: false,
})
const backend =
    typeof values.proxy === 'string'
        ? remote(values.proxy)
        : await sandbox(process.argv.slice(2))
const port = await freePort(3000)
console.log(`The app will be at http://${HOST}:${port}/. ${backend.hint}`)
const code = await develop(backend, port)
await backend.close()
process.exitCode = code
