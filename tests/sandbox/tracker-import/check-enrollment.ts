import { idOf } from '../json'
import { mayUse } from '../metadata/sharing'
import { attributeFaults, membersOf, sentAttributes } from './check-attributes'
import { checkEnrollmentDates } from './check-dates'
import { checkOtherEnrollments } from './check-other-enrollments'
import type { EnrollmentDraft } from './draft'
import { checkEnrollmentAccess } from './enrollment-access'
import { findPerson, isAssigned, programOf, storedPerson } from './lookup'
import type { Check } from './scene'
import { fault, faultIf, inTurn, together, unlessDeleting } from './scene'

const exists: Check<EnrollmentDraft> = ({ id, action, stored }) => {
    if (stored?.deleted) {
        return [fault('E1113', id)]
    }
    return action === 'CREATE'
        ? faultIf(stored !== undefined, 'E1080', id)
        : faultIf(stored === undefined, 'E1081', id)
}

const complete: Check<EnrollmentDraft> = ({ orgUnit, program, person }) => [
    ...faultIf(orgUnit === '', 'E1122', 'orgUnit'),
    ...faultIf(program === '', 'E1122', 'program'),
    ...faultIf(person === '', 'E1122', 'trackedEntity'),
]

const references: Check<EnrollmentDraft> = (draft, scene) => {
    const { metadata } = scene.tracker
    const program = programOf(draft.program, scene)
    const readable = program && mayUse(program, scene.user, 'read')
    return [
        ...faultIf(
            !metadata.orgUnits.has(draft.orgUnit),
            'E1070',
            draft.orgUnit
        ),
        ...faultIf(!findPerson(draft.person, scene), 'E1068', draft.person),
        ...faultIf(!readable, 'E1069', draft.program),
    ]
}

const unchangeable: Check<EnrollmentDraft> = ({ stored, person, program }) =>
    stored === undefined
        ? []
        : [
              ...faultIf(stored.program !== program, 'E1127', 'program'),
              ...faultIf(
                  stored.trackedEntity.id !== person,
                  'E1127',
                  'trackedEntity'
              ),
          ]

const relations: Check<EnrollmentDraft> = (draft, scene) => {
    const { program: id, orgUnit, person } = draft
    const program = programOf(id, scene)
    const type = idOf(program?.trackedEntityType)
    return [
        ...faultIf(
            program?.programType === 'WITHOUT_REGISTRATION',
            'E1014',
            id
        ),
        ...faultIf(!isAssigned(program, orgUnit), 'E1041', orgUnit, id),
        ...faultIf(
            findPerson(person, scene)?.type !== type,
            'E1022',
            person,
            id
        ),
    ]
}

const values: Check<EnrollmentDraft> = (draft, scene) => {
    const members = membersOf(
        programOf(draft.program, scene)?.programTrackedEntityAttributes
    )
    const sent = sentAttributes(draft.raw)
    const beside = scene.bundle.people.get(draft.person)
    const ofPerson = beside ? sentAttributes(beside.raw) : new Map()
    const stored = storedPerson(draft.person, scene)?.values
    const missing = members.mandatory.filter(
        (id) => !sent.has(id) && !ofPerson.has(id) && !stored?.has(id)
    )
    const foreign = [...sent.keys()].filter((id) => !members.all.has(id))
    return [
        ...attributeFaults(draft, members, scene),
        ...missing.map((id) => fault('E1018', id, draft.program, draft.id)),
        ...foreign.map((id) => fault('E1019', id)),
    ]
}

/** What must hold before rules can be asked. */
export const checkEnrollmentFrame: Check<EnrollmentDraft> = inTurn(
    exists,
    unlessDeleting(inTurn(complete, references, unchangeable, relations)),
    checkEnrollmentAccess
)

export const checkEnrollment: Check<EnrollmentDraft> = inTurn(
    checkEnrollmentFrame,
    unlessDeleting(
        together(checkOtherEnrollments, checkEnrollmentDates, values)
    )
)
