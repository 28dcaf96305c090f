import { idOf } from '../json'
import { mayUse } from '../metadata/sharing'
import { checkDataValues } from './check-data-values'
import { checkEventDates } from './check-dates'
import { checkAssignee, checkRepetition, checkStatus } from './check-event-rest'
import type { EventDraft } from './draft'
import { checkEventAccess } from './event-access'
import { isAssigned, programOf, storedEnrollment } from './lookup'
import type { Check } from './scene'
import { fault, faultIf, inTurn, together, unlessDeleting } from './scene'

const exists: Check<EventDraft> = ({ id, action, stored }) => {
    if (stored?.deleted) {
        return [fault('E1082', id)]
    }
    return action === 'CREATE'
        ? faultIf(stored !== undefined, 'E1030', id)
        : faultIf(stored === undefined, 'E1032', id)
}

const complete: Check<EventDraft> = ({ orgUnit, program, stage }) => [
    ...faultIf(orgUnit === '', 'E1123', 'orgUnit'),
    ...faultIf(stage === '', 'E1123', 'programStage'),
    ...faultIf(program === '' && stage === '', 'E1123', 'program'),
]

const references: Check<EventDraft> = (draft, { tracker, user }) => {
    const { metadata } = tracker
    const program = metadata.byId('programs', draft.program)
    const stage = metadata.byId('programStages', draft.stage)
    const known = metadata.orgUnits.has(draft.orgUnit)
    return [
        ...faultIf(!known, 'E1011', draft.orgUnit),
        ...faultIf(
            draft.program !== '' && !(program && mayUse(program, user, 'read')),
            'E1010',
            draft.program
        ),
        ...faultIf(
            !(stage && mayUse(stage, user, 'read')),
            'E1013',
            draft.stage
        ),
    ]
}

const unchangeable: Check<EventDraft> = ({ stored, stage, enrollment }) =>
    stored === undefined
        ? []
        : [
              ...faultIf(
                  stored.programStage !== stage,
                  'E1128',
                  'programStage'
              ),
              ...faultIf(
                  stored.enrollment.id !== enrollment,
                  'E1128',
                  'enrollment'
              ),
          ]

const relations: Check<EventDraft> = (draft, scene) => {
    const { id, program, stage, enrollment, orgUnit } = draft
    if (enrollment === '') {
        return [fault('E1033', id)]
    }
    const ofStage = scene.tracker.metadata.byId('programStages', stage)?.program
    const ofEnrollment = (
        storedEnrollment(enrollment, scene) ??
        scene.bundle.enrollments.get(enrollment)
    )?.program
    const assigned = isAssigned(programOf(program, scene), orgUnit)
    return [
        ...faultIf(idOf(ofStage) !== program, 'E1089', id, stage, program),
        ...faultIf(ofEnrollment !== program, 'E1079', id, program, enrollment),
        ...faultIf(!assigned, 'E1029', orgUnit, program),
    ]
}

/** What must hold before rules can be asked. */
export const checkEventFrame: Check<EventDraft> = inTurn(
    exists,
    unlessDeleting(inTurn(complete, references, unchangeable, relations)),
    checkEventAccess
)

export const checkEvent: Check<EventDraft> = inTurn(
    checkEventFrame,
    unlessDeleting(
        together(
            checkEventDates,
            checkDataValues,
            checkStatus,
            checkAssignee,
            checkRepetition
        )
    )
)
