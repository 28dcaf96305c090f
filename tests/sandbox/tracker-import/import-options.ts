import type { Call } from '../http/call'
import { flag } from '../http/call'
import { choice } from '../tracker/parameters'

const strategies = ['CREATE', 'UPDATE', 'CREATE_AND_UPDATE', 'DELETE']

export interface ImportOptions {
    readonly strategy: string
    /** `ALL`: one bad object spoils the rest; `OBJECT`: each for itself. */
    readonly atomic: boolean
    readonly validateOnly: boolean
    readonly skipRules: boolean
    /** DHIS2 keeps its warnings to itself unless asked. */
    readonly withWarnings: boolean
    /** DHIS2's own default: the answer is a job, not a report. */
    readonly asynchronous: boolean
}

export function importOptions(call: Call): ImportOptions {
    const mode = choice(call, 'importMode', ['COMMIT', 'VALIDATE'])
    const report = choice(call, 'reportMode', ['FULL', 'ERRORS', 'WARNINGS'])
    return {
        strategy:
            choice(call, 'importStrategy', strategies) ?? 'CREATE_AND_UPDATE',
        atomic: choice(call, 'atomicMode', ['ALL', 'OBJECT']) !== 'OBJECT',
        validateOnly: mode === 'VALIDATE',
        withWarnings: ['FULL', 'WARNINGS'].includes(report ?? ''),
        skipRules: flag(call, 'skipRuleEngine'),
        asynchronous: call.query.get('async') !== 'false',
    }
}
