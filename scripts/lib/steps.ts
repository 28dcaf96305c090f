import { mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { countJest } from './jest-report'
import type { Outcome } from './outcome'
import { inProject } from './project'
import { runNode } from './run'
import { TOOLS } from './tools'

const announce = (name: string): void => console.log(`\n=== ${name}`)

const asOutcome = (name: string, code: number): Outcome => ({
    name,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
})

/** Runs a tool that passes or fails as a whole. */
export const check = async (
    name: string,
    args: readonly string[]
): Promise<Outcome> => {
    announce(name)
    return asOutcome(name, await runNode(args))
}

const readReport = async (file: string): Promise<unknown> => {
    try {
        return JSON.parse(await readFile(file, 'utf8'))
    } catch {
        return null
    }
}

/** Runs jest and counts each of its tests. */
export const tests = async (
    name: string,
    args: readonly string[]
): Promise<Outcome> => {
    announce(name)
    const folder = await mkdtemp(inProject('node_modules/.cache/jest-'))
    const output = path.join(folder, 'report.json')
    try {
        const code = await runNode([TOOLS.jest, ...args, '--output', output])
        return countJest(name, await readReport(output), code)
    } finally {
        await rm(folder, { recursive: true, force: true })
    }
}

/** A step that cannot run because another failed is a failure, not an omission. */
export const notRun = (name: string, why: string): Outcome => {
    announce(name)
    console.log(`not run: ${why}`)
    return { name, passed: 0, failed: 1, skipped: 0 }
}
