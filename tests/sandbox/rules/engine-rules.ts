import type { Rules } from '../tracker-import/rules'

/** Program rules as DHIS2's own engine evaluates them; it is large, and loaded by the first write. */
export async function engineRules(): Promise<Rules> {
    const { evaluateRules } = await import('./evaluate-rules')
    return evaluateRules
}
