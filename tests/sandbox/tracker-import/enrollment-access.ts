import { idOf } from '../json'
import { mayUse } from '../metadata/sharing'
import { hasAuthority } from '../system/user'
import type { EnrollmentDraft } from './draft'
import { programOf, storedPerson } from './lookup'
import type { Check, Fault, Scene } from './scene'
import { faultIf } from './scene'

/** Who may write here: place, sharing, ownership, and the right to cascade. */
export const checkEnrollmentAccess: Check<EnrollmentDraft> = (draft, scene) => {
    const { tracker, user } = scene
    const unit =
        draft.action === 'DELETE' ? draft.stored?.orgUnit : draft.orgUnit
    const moved = draft.stored?.orgUnit !== unit || draft.action === 'DELETE'
    const inScope = tracker.access.inCapture(user, unit ?? '')
    return [
        ...faultIf(moved && !inScope, 'E1000', user.id, unit ?? ''),
        ...programFaults(draft, scene),
        ...cascadeFaults(draft, scene),
    ]
}

function programFaults(draft: EnrollmentDraft, scene: Scene): Fault[] {
    const { tracker, user } = scene
    const id = draft.stored?.program ?? draft.program
    const program = programOf(id, scene)
    const person = storedPerson(
        draft.stored?.trackedEntity.id ?? draft.person,
        scene
    )
    const writes = program !== undefined && mayUse(program, user, 'dataWrite')
    const type = idOf(program?.trackedEntityType)
    const owned =
        !person?.owners.has(id) ||
        tracker.access.ownershipAllows(user, person, id)
    return [
        ...faultIf(!writes, 'E1091', user.id, id),
        ...faultIf(!tracker.access.readsType(user, type), 'E1104', user.id, id),
        ...faultIf(!owned, 'E1102', user.id, person?.id ?? '', id),
    ]
}

/** Deleting an enrollment takes its events along, which is a right of its own. */
function cascadeFaults(draft: EnrollmentDraft, { user }: Scene): Fault[] {
    const filled = draft.stored?.events.some((e) => !e.deleted) ?? false
    return faultIf(
        draft.action === 'DELETE' &&
            filled &&
            !hasAuthority(user, 'F_ENROLLMENT_CASCADE_DELETE'),
        'E1103',
        user.id,
        draft.id
    )
}
