import type { User } from '../system/user'
import type { Tracker } from '../tracker/tracker'
import type { AnyDraft, Bundle } from './draft'
import type { ImportOptions } from './import-options'
import type { Rules } from './rules'

/** What every check of one import looks at. */
export interface Scene {
    readonly tracker: Tracker
    readonly user: User
    readonly options: ImportOptions
    readonly bundle: Bundle
    /** Absent where none are evaluated. */
    readonly rules: Rules | undefined
}

/** Why an object is refused; `args` fill the message's places. */
export interface Fault {
    readonly code: string
    readonly args: readonly string[]
}

export type Check<D extends AnyDraft> = (
    draft: D,
    scene: Scene
) => readonly Fault[]

export function fault(code: string, ...args: readonly string[]): Fault {
    return { code, args }
}

export function faultIf(
    wrong: boolean,
    code: string,
    ...args: readonly string[]
): Fault[] {
    return wrong ? [{ code, args }] : []
}

/** The first check that finds something ends the series: later ones would stumble over it. */
export function inTurn<D extends AnyDraft>(
    ...checks: readonly Check<D>[]
): Check<D> {
    return (draft, scene) => {
        for (const check of checks) {
            const found = check(draft, scene)
            if (found.length > 0) {
                return found
            }
        }
        return []
    }
}

export function together<D extends AnyDraft>(
    ...checks: readonly Check<D>[]
): Check<D> {
    return (draft, scene) => checks.flatMap((check) => check(draft, scene))
}

/** Deletions need no more than the id. */
export function unlessDeleting<D extends AnyDraft>(check: Check<D>): Check<D> {
    return (draft, scene) =>
        draft.action === 'DELETE' ? [] : check(draft, scene)
}
