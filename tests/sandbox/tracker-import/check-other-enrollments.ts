import type { EnrollmentDraft } from './draft'
import { programOf, storedPerson } from './lookup'
import type { Check, Scene } from './scene'
import { faultIf } from './scene'

/** One active enrollment at a time; in some programs one for life. */
export const checkOtherEnrollments: Check<EnrollmentDraft> = (draft, scene) => {
    const { status, person, program } = draft
    const once = programOf(program, scene)?.onlyEnrollOnce === true
    if (status === 'CANCELLED' || (status === 'COMPLETED' && !once)) {
        return []
    }
    const statuses = otherStatuses(draft, scene)
    return [
        ...faultIf(
            status === 'ACTIVE' && statuses.includes('ACTIVE'),
            'E1015',
            person,
            program
        ),
        ...faultIf(
            once && statuses.some((one) => one !== 'CANCELLED'),
            'E1016',
            person,
            program
        ),
    ]
}

function otherStatuses(draft: EnrollmentDraft, scene: Scene): string[] {
    const { bundle } = scene
    const stored = (
        storedPerson(draft.person, scene)?.enrollments ?? []
    ).filter(
        (one) =>
            !one.deleted &&
            one.program === draft.program &&
            !bundle.enrollments.has(one.id)
    )
    const sent = [...bundle.enrollments.values()].filter(
        (one) =>
            one.id !== draft.id &&
            one.person === draft.person &&
            one.program === draft.program
    )
    return [...stored, ...sent].map((one) => one.status)
}
