import { addDays, type CalendarDate, daysBetween } from './calendar-date'
import type { EventSource } from './event-source'
import type { Pregnancy, PregnancyStatements } from './pregnancy'
import { DAYS_OF_PREGNANCY } from './pregnancy-dating'
import { seenOn } from './pregnancy-statements'

/** What one event outside of the pregnancy programs says. */
export interface PregnancyClaim {
    readonly source: EventSource
    readonly statements: PregnancyStatements
}

/** A pregnancy while the claims are given to those that they may speak of. */
export interface OpenPregnancy {
    readonly pregnancy: Pregnancy
    /** Grows while claims are placed, and is joined at the end: a life may have thousands. */
    readonly claims: PregnancyStatements[]
    readonly delivery: CalendarDate | undefined
    /** From when on it may be spoken of. */
    readonly from: CalendarDate | undefined
    readonly until: CalendarDate | undefined
    /** The first day on which she was written down as pregnant. */
    readonly firstSeen: CalendarDate | undefined
}

const earliest = (
    ...dates: readonly (CalendarDate | undefined)[]
): CalendarDate | undefined =>
    dates.filter((date) => date !== undefined).sort()[0]

/** Without a date it began at most the length of a pregnancy before she was first seen. */
const undatedBegan = (firstSeen: CalendarDate | undefined) =>
    firstSeen ? [addDays(firstSeen, -DAYS_OF_PREGNANCY)] : []

export const ofEnrollment = (pregnancy: Pregnancy): OpenPregnancy => {
    const { enrollment, lastPeriods, dueDates, deliveries } = pregnancy
    const seen = seenOn(pregnancy)
    const firstSeen = earliest(enrollment?.enrolledOn, seen[0])
    const began = [
        ...lastPeriods.map(({ value }) => value),
        ...dueDates.map(({ value }) => addDays(value, -DAYS_OF_PREGNANCY)),
    ]
    const isOver =
        enrollment?.status === 'completed' || enrollment?.status === 'cancelled'
    return {
        pregnancy,
        claims: [],
        delivery: deliveries[0]?.value,
        from: earliest(
            firstSeen,
            ...(began.length > 0 ? began : undatedBegan(firstSeen))
        ),
        until:
            deliveries[0]?.value ??
            (isOver ? (enrollment.completedOn ?? seen.at(-1)) : undefined),
        firstSeen,
    }
}

export const ofClaim = ({
    source,
    statements,
}: PregnancyClaim): OpenPregnancy => ({
    pregnancy: {
        ...statements,
        key: source.event,
        enrollment: undefined,
        contacts: [],
        plannedContacts: [],
    },
    claims: [],
    delivery: statements.deliveries[0]?.value,
    from: earliest(
        source.date,
        ...statements.lastPeriods.map(({ value }) => value)
    ),
    until: statements.deliveries[0]?.value,
    firstSeen: source.date,
})

/** The day that a claim speaks of: that of the delivery, else that of the visit. */
export const dayOf = ({ source, statements }: PregnancyClaim) =>
    statements.deliveries[0]?.value ?? source.date

/** Nobody is delivered of two pregnancies within the length of one, as far as they are told at all. */
const isSameDelivery = (
    { delivery }: OpenPregnancy,
    { statements }: PregnancyClaim
): boolean => {
    const told = statements.deliveries[0]?.value
    return (
        delivery !== undefined &&
        told !== undefined &&
        Math.abs(daysBetween(delivery, told)) < DAYS_OF_PREGNANCY
    )
}

/** A period after she was seen pregnant is the beginning of another pregnancy. */
const beganLater = (
    { firstSeen }: OpenPregnancy,
    { statements }: PregnancyClaim
): boolean =>
    firstSeen !== undefined &&
    statements.lastPeriods.some(({ value }) => value > firstSeen)

export const maySpeakOf = (
    open: OpenPregnancy,
    claim: PregnancyClaim
): boolean => {
    const day = dayOf(claim)
    if (day === undefined || open.from === undefined) {
        return day === open.from
    }
    const isWithin =
        open.from <= day && (open.until === undefined || day <= open.until)
    return !beganLater(open, claim) && (isWithin || isSameDelivery(open, claim))
}
