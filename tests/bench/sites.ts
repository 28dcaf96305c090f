import { sandboxFor } from '../e2e/harness/sandbox-for'
import { serve } from '../sandbox/server/serve'
import type { Subject } from './subject'

/** The day of all measurements, so that the records are the same ones each time. */
export const BENCH_DAY = '2026-06-15'

export const benchSandbox = () =>
    sandboxFor({ data: 'demo', user: 'clinician', today: BENCH_DAY })

/** The chart and an empty platform app, each served over a sandbox of its own. */
export interface Sites {
    urlOf(subject: Subject): string
    close(): Promise<void>
}

const PAGE = '/api/apps/patient-chart/index.html'

export const openSites = async (
    appDir: string,
    emptyAppDir: string | undefined
): Promise<Sites> => {
    const site = (dir: string | undefined) =>
        serve({ sandbox: benchSandbox(), appDir: dir })
    const [app, empty] = await Promise.all([site(appDir), site(emptyAppDir)])
    return {
        urlOf: ({ isEmptyApp, hash }) =>
            `${(isEmptyApp ? empty : app).url}${PAGE}${hash}`,
        close: async () => {
            await Promise.all([app.close(), empty.close()])
        },
    }
}
