import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { FrameLocator } from 'playwright-core'
import type { Journey } from './journey'
import type { AppServer } from './start-server'

const run = promisify(execFile)
const ESBUILD = path.join(process.cwd(), 'node_modules/esbuild/bin/esbuild')
const HOST = 'tests/e2e/harness/capture-host.tsx'

const PAGE = (width: number): string =>
    '<!doctype html><html lang="en"><title>Host</title>' +
    `<body><div id="column" style="width:${width}px"></div>` +
    '<script src="host.js"></script></body></html>'

/** A page that holds the widget as Capture does, through the platform's own component. */
export const buildHost = async (): Promise<string> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'capture-host-'))
    const outfile = path.join(folder, 'host.js')
    await run(ESBUILD, [
        HOST,
        `--outfile=${outfile}`,
        '--bundle',
        '--jsx=automatic',
        '--define:process.env.NODE_ENV="production"',
        '--define:global=window',
        '--loader:.js=jsx',
        '--log-level=error',
    ])
    const host = await readFile(outfile, 'utf8')
    await rm(folder, { recursive: true })
    return host
}

type Visit = Pick<Journey<AppServer>, 'page' | 'server'>

const COLUMN_WIDTH = 340

/** Opens the widget in a column of Capture's dashboard, given these props. */
export const openWidget = async (
    { page, server }: Visit,
    host: string,
    props: Readonly<Record<string, string>>
): Promise<FrameLocator> => {
    const folder = `${server.url}/capture-host`
    await page.route(`${folder}/index.html`, (route) =>
        route.fulfill({ contentType: 'text/html', body: PAGE(COLUMN_WIDTH) })
    )
    await page.route(`${folder}/host.js`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: host })
    )
    const hash = encodeURIComponent(JSON.stringify(props))
    await page.goto(`${folder}/index.html#${hash}`)
    return page.frameLocator('iframe')
}
