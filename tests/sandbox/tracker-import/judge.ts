import { ruleEffects } from './ask-rules'
import { checkEnrollment, checkEnrollmentFrame } from './check-enrollment'
import { checkEvent, checkEventFrame } from './check-event'
import { checkPerson } from './check-person'
import { checkRelationship } from './check-relationship'
import type { AnyDraft, EnrollmentDraft, EventDraft } from './draft'
import { draftsOf } from './draft'
import type { Finding } from './import-report'
import { findingOf } from './import-report'
import { orphanFindings } from './orphans'
import type { RuleEffect } from './rules'
import type { Check, Fault, Scene } from './scene'
import { fault } from './scene'
import { unsupported } from './unsupported'
import { withAssigned } from './with-assigned'

export interface Verdict {
    readonly errors: readonly Finding[]
    readonly warnings: readonly Finding[]
    /** The objects that may be saved or deleted, with the values that rules assign. */
    readonly sound: readonly AnyDraft[]
}

interface Opinion {
    readonly draft: AnyDraft
    readonly final: AnyDraft
    readonly faults: readonly Fault[]
    readonly warnings: readonly Fault[]
}

/** Judges every object of the payload; one whose parent falls cannot be saved either. */
export function judge(scene: Scene): Verdict {
    const opinions = draftsOf(scene.bundle).map((one) => opinionOn(one, scene))
    const bad = new Set(
        opinions.filter((o) => o.faults.length > 0).map((o) => o.draft)
    )
    const orphans = opinions.flatMap(({ draft }) =>
        bad.has(draft) ? [] : orphanFindings(draft, scene, bad)
    )
    const lost = new Set(orphans.map(({ id }) => id))
    return {
        errors: [...opinions.flatMap((o) => findings(o, o.faults)), ...orphans],
        warnings: opinions.flatMap((o) => findings(o, o.warnings)),
        sound: opinions
            .filter(({ draft }) => !bad.has(draft) && !lost.has(draft.id))
            .filter(({ draft }) => !unsupported(draft))
            .map(({ final }) => final),
    }
}

function findings(
    { draft }: Opinion,
    faults: readonly Fault[]
): readonly Finding[] {
    return faults.map((one) => findingOf(draft, one))
}

function opinionOn(draft: AnyDraft, scene: Scene): Opinion {
    switch (draft.kind) {
        case 'TRACKED_ENTITY':
            return plain(draft, checkPerson(draft, scene))
        case 'RELATIONSHIP':
            return plain(draft, checkRelationship(draft, scene))
        case 'ENROLLMENT':
            return ruled(draft, scene, {
                frame: checkEnrollmentFrame,
                whole: checkEnrollment,
            })
        case 'EVENT':
            return ruled(draft, scene, {
                frame: checkEventFrame,
                whole: checkEvent,
            })
    }
}

function plain(draft: AnyDraft, faults: readonly Fault[]): Opinion {
    const warnings = unsupported(draft) ? [fault('E4015', draft.id)] : []
    return { draft, final: draft, faults, warnings }
}

interface Checks<D extends AnyDraft> {
    readonly frame: Check<D>
    readonly whole: Check<D>
}

/** Rules are asked of what holds together; what they assign is checked like what was sent. */
function ruled<D extends EnrollmentDraft | EventDraft>(
    draft: D,
    scene: Scene,
    { frame, whole }: Checks<D>
): Opinion {
    const effects =
        frame(draft, scene).length > 0 ? [] : ruleEffects(draft, scene)
    const final = withAssigned(draft, effects)
    return {
        draft,
        final,
        faults: [...whole(final, scene), ...ofType(effects, 'fault')],
        warnings: ofType(effects, 'warning'),
    }
}

function ofType(
    effects: readonly RuleEffect[],
    type: 'fault' | 'warning'
): Fault[] {
    return effects.flatMap((effect) =>
        effect.type === type ? [fault(effect.code, ...effect.args)] : []
    )
}
