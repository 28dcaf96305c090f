import path from 'node:path'
import type { Sandbox } from '../../sandbox/sandbox'
import { serve } from '../../sandbox/server/serve'
import { sandboxFor, type SandboxChoice } from './sandbox-for'

const APP_DIR = path.join(process.cwd(), 'build/app')
const APP_PATH = 'api/apps/patient-chart/index.html'

export interface AppServer {
    readonly url: string
    /** the app's page, without a hash */
    readonly appUrl: string
    readonly sandbox: Sandbox
    close(): Promise<void>
}

/** Serves the built app and a sandbox on a free port, or on the asked one if that is free. */
export const startServer = async (
    choice: SandboxChoice,
    port = 0
): Promise<AppServer> => {
    const sandbox = sandboxFor(choice)
    const server = await serve({ sandbox, appDir: APP_DIR, port })
    const url = server.url.replace(/\/+$/, '')
    return {
        url,
        appUrl: `${url}/${APP_PATH}`,
        sandbox,
        close: () => server.close(),
    }
}
