import type { AttributeKey } from '../attributes'
import type { ElementKey } from '../data-elements'
import type { ProgramKey, StageKey } from '../programs'
import type { Names } from '../specs'

/** Whence a rule takes a value, under the name by which conditions call it. */
export type VariableSpec =
    | { from: 'attribute'; attribute: AttributeKey }
    | { from: 'this-event' | 'newest-event'; element: ElementKey }

export type ActionSpec =
    | { does: 'SHOWWARNING' | 'SHOWERROR'; at: ElementKey; says: Names }
    | { does: 'HIDEFIELD'; at: ElementKey }
    | { does: 'ASSIGN'; at: ElementKey; data: string }

export interface RuleSpec {
    stage: StageKey
    name: string
    condition: string
    action: ActionSpec
}

/** The rules of one program, and the variables that they name. */
export interface ProgramRulesSpec {
    program: ProgramKey
    variables: Record<string, VariableSpec>
    rules: Record<string, RuleSpec>
}
