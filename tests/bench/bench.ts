import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import path from 'node:path'
import { ensureBuild } from '../../scripts/lib/build-app'
import { APP_DIR } from '../../scripts/lib/project'
import { launchBrowser } from '../e2e/harness/browser'
import { writeDocument } from './document'
import { emptyApp } from './empty-app'
import { type Findings, measureAll } from './measure'
import { benchOptions, type BenchOptions } from './options'
import { budgetSection } from './sections'
import { openSites } from './sites'

const sectionsOf = (findings: readonly Findings[]): readonly string[] => {
    const budgets = findings.flatMap((one) => one.budgets)
    return [
        ...(budgets.length > 0 ? [budgetSection(budgets)] : []),
        ...findings.flatMap((one) => one.sections),
    ]
}

const bench = async (options: BenchOptions): Promise<string> => {
    await ensureBuild()
    const sites = await openSites(APP_DIR, await emptyApp())
    const [load = 0] = loadavg()
    const browser = await launchBrowser()
    try {
        const findings = await measureAll({ browser, sites, options })
        const chromium = browser.version()
        const setting = { chromium, runs: options.runs, load }
        return await writeDocument(setting, sectionsOf(findings))
    } finally {
        await browser.close()
        await sites.close()
    }
}

const options = benchOptions(process.argv.slice(2))
const text = await bench(options)
console.log(text)
if (options.out) {
    await mkdir(path.dirname(options.out), { recursive: true })
    await writeFile(options.out, text)
}
