import { asJson, isJson, optionalText, textOf } from '../json'
import type { EventDraft } from './draft'
import { storedEnrollment } from './lookup'
import type { Check } from './scene'
import { faultIf } from './scene'

const happened = ['ACTIVE', 'COMPLETED', 'VISITED']

/** What has taken place cannot become a plan again. */
export const checkStatus: Check<EventDraft> = ({ stored, status }) => {
    const before = stored?.status ?? ''
    const back = happened.includes(before) && !happened.includes(status)
    return faultIf(back, 'E1316', before, status)
}

export const checkAssignee: Check<EventDraft> = (
    { raw, stage },
    { tracker }
) => {
    const assignee = asJson(raw.assignedUser)
    const name = optionalText(assignee.username)
    if (!isJson(raw.assignedUser) || Object.keys(assignee).length === 0) {
        return []
    }
    const user = name === undefined ? undefined : tracker.userByName(name)
    const object = tracker.metadata.byId('programStages', stage)
    const said = name ?? textOf(assignee.uid)
    return [
        ...faultIf(user === undefined, 'E1118', said),
        ...faultIf(object?.enableUserAssignment !== true, 'E1120', stage),
    ]
}

/** A stage that is not repeatable holds one event an enrollment. */
export const checkRepetition: Check<EventDraft> = (draft, scene) => {
    const { stage, enrollment, action } = draft
    const object = scene.tracker.metadata.byId('programStages', stage)
    if (action !== 'CREATE' || object?.repeatable === true) {
        return []
    }
    const stored = storedEnrollment(enrollment, scene)?.events ?? []
    const sent = [...scene.bundle.events.values()].filter(
        (one) => one.id !== draft.id && one.enrollment === enrollment
    )
    const taken =
        stored.some((one) => !one.deleted && one.programStage === stage) ||
        sent.some((one) => one.stage === stage)
    return faultIf(taken, 'E1039', stage)
}
