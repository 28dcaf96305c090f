import {
    RuleAttributeValue,
    RuleDataValue,
    RuleEnrollmentJs,
    RuleEnrollmentStatus,
    RuleEventJs,
    RuleEventStatus,
} from '@dhis2/rule-engine'
import type { Instant } from '@js-joda/core'
import { LocalDate, LocalDateTime, ZoneId } from '@js-joda/core'
import { toMoment } from '../clock'
import { textOf } from '../json'
import type { RuleEvent, RuleQuestion } from '../tracker-import/rules'
import { todayVariable } from './today-variable'

/** An event as the engine takes it. */
export function engineEvent(
    event: RuleEvent,
    { metadata, today }: RuleQuestion
): RuleEventJs {
    const { id, stage, status, orgUnit, values } = event
    const lastMoment = `${today}T23:59:59.999`
    return new RuleEventJs(
        id,
        stage,
        nameOf(metadata.byId('programStages', stage)),
        RuleEventStatus.valueOf(status),
        instantOf(event.occurredAt ?? event.scheduledAt ?? today),
        instantOf(event.createdAt ?? lastMoment),
        dayOf(event.scheduledAt),
        dayOf(event.completedAt),
        orgUnit,
        codeOf(metadata.byId('organisationUnits', orgUnit)),
        [...values].map(([element, value]) => new RuleDataValue(element, value))
    )
}

/** The enrollment as the engine takes it, with the person's attributes. */
export function engineEnrollment(question: RuleQuestion): RuleEnrollmentJs {
    const { metadata, program, enrollment, attributes, today } = question
    const { id, status, orgUnit, enrolledAt, occurredAt } = enrollment
    const values = [...attributes, [todayVariable, today] as const]
    return new RuleEnrollmentJs(
        id,
        nameOf(metadata.byId('programs', program)),
        dayOf(occurredAt ?? enrolledAt ?? today),
        dayOf(enrolledAt ?? today),
        RuleEnrollmentStatus.valueOf(status),
        orgUnit,
        codeOf(metadata.byId('organisationUnits', orgUnit)),
        values.map(
            ([attribute, value]) => new RuleAttributeValue(attribute, value)
        )
    )
}

/** The engine turns instants into days by the zone of this machine. */
function instantOf(text: string): Instant {
    const time = LocalDateTime.parse(toMoment(text) ?? text)
    return time.atZone(ZoneId.systemDefault()).toInstant()
}

function dayOf(text: string | undefined): LocalDate | null {
    return text === undefined ? null : LocalDate.parse(text.slice(0, 10))
}

function nameOf(object: { name?: unknown } | undefined): string {
    return textOf(object?.name)
}

function codeOf(object: { code?: unknown } | undefined): string {
    return textOf(object?.code)
}
