import type { Browser } from 'playwright-core'
import type { Line } from './line'
import { measureOpen, type Opening } from './measure-open'
import type { Sites } from './sites'
import type { Subject } from './subject'

export type Visit = 'cold' | 'warm'

/** One measurement: what was opened, over which line, for the first or the second time. */
export interface Sample extends Opening {
    readonly subject: Subject
    readonly line: Line
    readonly visit: Visit
    readonly run: number
}

export interface CostPlan {
    readonly runs: number
    readonly subjects: readonly Subject[]
    readonly lines: readonly Line[]
    readonly visits: readonly Visit[]
}

interface Cell {
    readonly run: number
    readonly subject: Subject
    readonly line: Line
}

/** All of one run before the next one, so that a busy minute of the machine meets every cell alike. */
const cellsOf = ({ runs, subjects, lines }: CostPlan): readonly Cell[] =>
    Array.from({ length: runs }, (_, run) => run).flatMap((run) =>
        lines.flatMap((line) =>
            subjects.map((subject) => ({ run, line, subject }))
        )
    )

const measureCell = async (
    browser: Browser,
    sites: Sites,
    { cell, visits }: { cell: Cell; visits: readonly Visit[] }
): Promise<readonly Sample[]> => {
    const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
    })
    try {
        const samples: Sample[] = []
        for (const visit of visits) {
            const url = sites.urlOf(cell.subject)
            const opening = await measureOpen(context, { ...cell, url })
            samples.push({ ...cell, ...opening, visit })
        }
        return samples
    } finally {
        await context.close()
    }
}

/** Opens everything of the plan in turn; a new browser context each time knows nothing yet. */
export const measureCost = async (
    browser: Browser,
    sites: Sites,
    plan: CostPlan
): Promise<readonly Sample[]> => {
    const { visits } = plan
    const samples: Sample[] = []
    for (const cell of cellsOf(plan)) {
        const { subject, line, run } = cell
        console.error(`run ${run + 1}: ${subject.name}, ${line.name} ...`)
        const measured = await measureCell(browser, sites, { cell, visits })
        samples.push(...measured)
    }
    return samples
}

/** Opened and forgotten: the first page of a browser and the first answers of a server are late. */
export const warmUp = async (
    browser: Browser,
    sites: Sites,
    plan: CostPlan
): Promise<void> => {
    for (const cell of cellsOf({
        ...plan,
        runs: 1,
        lines: plan.lines.slice(0, 1),
    })) {
        await measureCell(browser, sites, { cell, visits: ['cold'] })
    }
}
