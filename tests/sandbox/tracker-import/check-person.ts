import { mayUse } from '../metadata/sharing'
import { hasAuthority } from '../system/user'
import { attributeFaults, membersOf, sentAttributes } from './check-attributes'
import type { PersonDraft } from './draft'
import type { Check } from './scene'
import { faultIf, inTurn, unlessDeleting } from './scene'

const exists: Check<PersonDraft> = ({ id, action, stored }) => {
    if (stored?.deleted) {
        return faultIf(true, 'E1114', id)
    }
    return action === 'CREATE'
        ? faultIf(stored !== undefined, 'E1002', id)
        : faultIf(stored === undefined, 'E1063', id)
}

const complete: Check<PersonDraft> = ({ type, orgUnit }) => [
    ...faultIf(type === '', 'E1121', 'trackedEntityType'),
    ...faultIf(orgUnit === '', 'E1121', 'orgUnit'),
]

const references: Check<PersonDraft> = ({ type, orgUnit }, scene) => {
    const { metadata } = scene.tracker
    const found = metadata.byId('trackedEntityTypes', type)
    const readable = found && mayUse(found, scene.user, 'read')
    return [
        ...faultIf(!metadata.orgUnits.has(orgUnit), 'E1049', orgUnit),
        ...faultIf(!readable, 'E1005', type),
    ]
}

const unchangeable: Check<PersonDraft> = ({ stored, type }) =>
    faultIf(
        stored !== undefined && stored.type !== type,
        'E1126',
        'trackedEntityType'
    )

const access: Check<PersonDraft> = (draft, { tracker, user }) => {
    const { stored, action } = draft
    const unit = stored?.orgUnit ?? draft.orgUnit
    const type = stored?.type ?? draft.type
    const object = tracker.metadata.byId('trackedEntityTypes', type)
    const writes = object !== undefined && mayUse(object, user, 'dataWrite')
    const outside =
        action === 'UPDATE'
            ? faultIf(
                  stored !== undefined &&
                      !tracker.access.readsPerson(user, stored),
                  'E1003',
                  user.id,
                  draft.id
              )
            : faultIf(
                  !tracker.access.inCapture(user, unit),
                  'E1000',
                  user.id,
                  unit
              )
    return [...faultIf(!writes, 'E1001', user.id, type), ...outside]
}

/** Deleting a person takes the enrollments along, which is a right of its own. */
const cascade: Check<PersonDraft> = ({ id, action, stored }, { user }) => {
    const enrolled = stored?.enrollments.some((e) => !e.deleted) ?? false
    return faultIf(
        action === 'DELETE' &&
            enrolled &&
            !hasAuthority(user, 'F_TEI_CASCADE_DELETE'),
        'E1100',
        user.id,
        id
    )
}

const values: Check<PersonDraft> = (draft, scene) => {
    const { metadata } = scene.tracker
    const type = metadata.byId('trackedEntityTypes', draft.type)
    const members = membersOf(type?.trackedEntityTypeAttributes)
    const sent = sentAttributes(draft.raw)
    const missing = members.mandatory.filter(
        (id) => !sent.has(id) && !draft.stored?.values.has(id)
    )
    return [
        ...attributeFaults(draft, members, scene),
        ...missing.flatMap((id) =>
            faultIf(true, 'E1090', id, draft.type, draft.id)
        ),
    ]
}

export const checkPerson: Check<PersonDraft> = inTurn(
    exists,
    unlessDeleting(inTurn(complete, references, unchangeable)),
    access,
    cascade,
    unlessDeleting(values)
)
