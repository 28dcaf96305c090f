import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Frame, Page } from 'playwright-core'
import * as v from 'valibot'

// the platform's header bar has faults of its own that no app can mend
const APP_ROOT = '.app-shell-app'

const AXE = readFileSync(
    path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'),
    'utf8'
)

const RESULT = v.object({
    violations: v.array(
        v.object({
            id: v.string(),
            help: v.string(),
            nodes: v.array(v.object({ html: v.string() })),
        })
    ),
    passes: v.array(v.object({ id: v.string() })),
})

const RUN = `axe.run(${JSON.stringify(APP_ROOT)}, { resultTypes: ['violations', 'passes'] })`

/** What axe has against the app's own part of the page, a line for each fault. */
export const findViolations = async (page: Page | Frame): Promise<string[]> => {
    await page.evaluate(AXE)
    const { violations, passes } = v.parse(RESULT, await page.evaluate(RUN))
    if (passes.length === 0) {
        throw new Error('axe found nothing to check')
    }
    return violations.map(
        ({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`
    )
}
