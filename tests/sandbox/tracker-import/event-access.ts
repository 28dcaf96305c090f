import { idOf } from '../json'
import { mayUse } from '../metadata/sharing'
import { hasAuthority } from '../system/user'
import type { EventDraft } from './draft'
import { programOf, storedEnrollment, storedPerson } from './lookup'
import type { Check, Fault, Scene } from './scene'
import { faultIf } from './scene'

/** Who may write here: place, sharing, ownership, and the right to reopen. */
export const checkEventAccess: Check<EventDraft> = (draft, scene) => {
    const { tracker, user } = scene
    const program = draft.stored?.program ?? draft.program
    const stage = tracker.metadata.byId(
        'programStages',
        draft.stored?.programStage ?? draft.stage
    )
    const writes = stage !== undefined && mayUse(stage, user, 'dataWrite')
    const type = idOf(programOf(program, scene)?.trackedEntityType)
    return [
        ...placeFaults(draft, scene),
        ...faultIf(!writes, 'E1095', user.id, draft.stage),
        ...faultIf(
            !tracker.access.readsProgram(user, program),
            'E1096',
            user.id,
            program
        ),
        ...faultIf(
            !tracker.access.readsType(user, type),
            'E1104',
            user.id,
            type
        ),
        ...ownerFaults(draft, program, scene),
        ...reopenFaults(draft, scene),
    ]
}

/** A visit may be planned in the whole search scope, but held only where the user captures. */
function placeFaults(draft: EventDraft, { tracker, user }: Scene): Fault[] {
    const { action, stored } = draft
    const unit = action === 'DELETE' ? (stored?.orgUnit ?? '') : draft.orgUnit
    const moved = action !== 'UPDATE' || stored?.orgUnit !== unit
    const inScope =
        draft.status === 'SCHEDULE' && action === 'CREATE'
            ? tracker.access.inSearch(user, unit)
            : tracker.access.inCapture(user, unit)
    return faultIf(moved && !inScope, 'E1000', user.id, unit)
}

function ownerFaults(
    draft: EventDraft,
    program: string,
    scene: Scene
): Fault[] {
    const { user, tracker } = scene
    const stored =
        draft.stored?.enrollment ?? storedEnrollment(draft.enrollment, scene)
    const sent = scene.bundle.enrollments.get(draft.enrollment)?.person ?? ''
    const person = stored?.trackedEntity ?? storedPerson(sent, scene)
    const owned =
        !person?.owners.has(program) ||
        tracker.access.ownershipAllows(user, person, program)
    return faultIf(!owned, 'E1102', user.id, person?.id ?? '', program)
}

function reopenFaults(draft: EventDraft, { user }: Scene): Fault[] {
    const reopens =
        draft.action === 'UPDATE' &&
        draft.stored?.status === 'COMPLETED' &&
        draft.status !== 'COMPLETED'
    const allowed = hasAuthority(user, 'F_UNCOMPLETE_EVENT')
    return faultIf(reopens && !allowed, 'E1083', user.id)
}
