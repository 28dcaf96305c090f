import type { Browser } from 'playwright-core'
import {
    type Budget,
    costBudgets,
    scriptBudgets,
    scrollBudgets,
} from './budgets'
import { type CostPlan, measureCost, type Sample, warmUp } from './cost'
import { costRows } from './cost-rows'
import { measureGrowth } from './growth'
import { PLAIN, SLOW, SLOW_CPU } from './line'
import {
    costSection,
    scriptSection,
    waterfallSection,
} from './opening-sections'
import type { BenchOptions } from './options'
import { ownScript } from './own-script'
import { measureScroll } from './scroll'
import { growthSection, scrollSection } from './sections'
import type { Sites } from './sites'
import { EMPTY, LONG, SHORT } from './subject'
import { waterfallOf } from './waterfall'

/** What one part of the benchmarks has to say. */
export interface Findings {
    readonly sections: readonly string[]
    readonly budgets: readonly Budget[]
}

export interface Bench {
    readonly browser: Browser
    readonly sites: Sites
    readonly options: BenchOptions
}

const isSlowAndCold = ({ subject, line, visit }: Sample): boolean =>
    subject === SHORT && line === SLOW && visit === 'cold'

const isScriptSample = ({ subject, line, visit }: Sample): boolean =>
    subject !== LONG && line === PLAIN && visit === 'cold'

const costFindings = (samples: readonly Sample[]): Findings => {
    const rows = costRows(samples)
    const slow = waterfallOf(samples.filter(isSlowAndCold), samples)
    return {
        sections: [costSection(rows), waterfallSection(slow)],
        budgets: costBudgets(rows),
    }
}

const scriptFindings = (samples: readonly Sample[]): Findings => {
    const script = ownScript(samples.filter(isScriptSample))
    return {
        sections: [scriptSection(script)],
        budgets: scriptBudgets(script),
    }
}

const planOf = ({ runs, parts }: BenchOptions): CostPlan =>
    parts.includes('cost')
        ? {
              runs,
              subjects: [EMPTY, SHORT, LONG],
              lines: [PLAIN, SLOW],
              visits: ['cold', 'warm'],
          }
        : { runs, subjects: [EMPTY, SHORT], lines: [PLAIN], visits: ['cold'] }

/** Opens pages once for both parts that look at openings. */
const openingFindings = async ({
    browser,
    sites,
    options,
}: Bench): Promise<readonly Findings[]> => {
    const plan = planOf(options)
    await warmUp(browser, sites, plan)
    const samples = await measureCost(browser, sites, plan)
    return [
        ...(options.parts.includes('cost') ? [costFindings(samples)] : []),
        ...(options.parts.includes('js') ? [scriptFindings(samples)] : []),
    ]
}

const scrollFindings = async ({
    browser,
    sites,
    options,
}: Bench): Promise<Findings> => {
    const lines = [PLAIN, SLOW_CPU]
    const { runs } = options
    const figures = await measureScroll(browser, sites, { runs, lines })
    return {
        sections: [scrollSection(figures)],
        budgets: scrollBudgets(figures),
    }
}

/** Measures what the options ask for, one after another: two at a time would slow each other. */
export const measureAll = async (
    bench: Bench
): Promise<readonly Findings[]> => {
    const { parts, runs } = bench.options
    const wants = (...asked: typeof parts) =>
        asked.some((part) => parts.includes(part))
    const findings: Findings[] = []
    if (wants('cost', 'js')) {
        findings.push(...(await openingFindings(bench)))
    }
    if (wants('scroll')) {
        findings.push(await scrollFindings(bench))
    }
    if (wants('growth')) {
        const sections = [growthSection(await measureGrowth(runs))]
        findings.push({ sections, budgets: [] })
    }
    return findings
}
