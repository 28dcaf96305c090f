import * as v from 'valibot'
import type { Outcome } from './outcome'

const REPORT = v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    numPendingTests: v.number(),
    numTodoTests: v.number(),
    numRuntimeErrorTestSuites: v.number(),
})

/**
 * Counts what jest wrote. A file that could not even start has no tests that fail, and a run
 * that ended badly may have none either: both count as a failure.
 */
export const countJest = (
    name: string,
    report: unknown,
    code: number
): Outcome => {
    const parsed = v.safeParse(REPORT, report)
    if (!parsed.success) {
        return { name, passed: 0, failed: 1, skipped: 0 }
    }
    const counts = parsed.output
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
    return {
        name,
        passed: counts.numPassedTests,
        failed: code !== 0 ? Math.max(failed, 1) : failed,
        skipped: counts.numPendingTests + counts.numTodoTests,
    }
}
