import { mkdir } from 'node:fs/promises'
import { launchBrowser } from '../tests/e2e/harness/browser'
import { openChart } from '../tests/e2e/harness/open-chart'
import { startServer } from '../tests/e2e/harness/start-server'
import { demoPeople } from '../tests/sandbox/data/demo-data'
import { ensureBuild } from './lib/build-app'
import { inProject } from './lib/project'

const FILE = inProject('docs/chart.png')
const VIEWPORT = { width: 1366, height: 768 }

await ensureBuild()
await mkdir(inProject('docs'), { recursive: true })
const server = await startServer({ data: 'demo', user: 'clinician' })
const browser = await launchBrowser()
try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    await openChart(page, server, demoPeople.mariama)
    // a picture of fallback fonts or of a running animation differs from run to run
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    await page.screenshot({ path: FILE, animations: 'disabled' })
    console.log(`took ${FILE}`)
} finally {
    await browser.close()
    await server.close()
}
