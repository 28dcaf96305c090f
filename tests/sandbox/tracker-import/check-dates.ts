import { optionalText } from '../json'
import { hasAuthority } from '../system/user'
import type { EnrollmentDraft, EventDraft } from './draft'
import { periodEnd } from './period-end'
import type { Check, Fault, Scene } from './scene'
import { fault, faultIf } from './scene'

export const checkEnrollmentDates: Check<EnrollmentDraft> = (draft, scene) => {
    const { metadata, clock } = scene.tracker
    const program = metadata.byId('programs', draft.program)
    const enrolledAt = optionalText(draft.raw.enrolledAt)
    const occurredAt = optionalText(draft.raw.occurredAt)
    const isFuture = (date = '') => date.slice(0, 10) > clock.today
    return [
        ...faultIf(enrolledAt === undefined, 'E1025'),
        ...faultIf(
            isFuture(enrolledAt) &&
                program?.selectEnrollmentDatesInFuture !== true,
            'E1020',
            enrolledAt ?? ''
        ),
        ...faultIf(
            isFuture(occurredAt) &&
                program?.selectIncidentDatesInFuture !== true,
            'E1021',
            occurredAt ?? ''
        ),
        ...faultIf(
            occurredAt === undefined && program?.displayIncidentDate === true,
            'E1023'
        ),
    ]
}

/** A visit's date may lie ahead: DHIS2 does not mind. */
export const checkEventDates: Check<EventDraft> = (draft, scene) => {
    const occurredAt = optionalText(draft.raw.occurredAt)
    const scheduledAt = optionalText(draft.raw.scheduledAt)
    const happened = ['ACTIVE', 'COMPLETED', 'VISITED'].includes(draft.status)
    if (happened && occurredAt === undefined) {
        return [fault('E1031', draft.id)]
    }
    if (draft.status === 'SCHEDULE' && scheduledAt === undefined) {
        return [fault('E1050', draft.id)]
    }
    return expiryFaults(draft, occurredAt ?? scheduledAt ?? '', scene)
}

const dayMillis = 24 * 60 * 60 * 1000

function expiryFaults(draft: EventDraft, date: string, scene: Scene): Fault[] {
    const { metadata, clock } = scene.tracker
    const program = metadata.byId('programs', draft.program)
    if (hasAuthority(scene.user, 'F_EDIT_EXPIRED')) {
        return []
    }
    const today = Date.parse(clock.today)
    const passed = (from: string | undefined, days: unknown) =>
        from !== undefined &&
        Number(days ?? 0) > 0 &&
        Date.parse(from.slice(0, 10)) + Number(days) * dayMillis < today
    const end = periodEnd(optionalText(program?.expiryPeriodType), date)
    return [
        ...faultIf(
            passed(
                draft.stored?.completedAt,
                program?.completeEventsExpiryDays
            ),
            'E1043',
            draft.id
        ),
        ...faultIf(passed(end, program?.expiryDays), 'E1047', draft.id),
    ]
}
