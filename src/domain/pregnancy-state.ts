import { type CalendarDate, daysBetween } from './calendar-date'
import type {
    Pregnancy,
    PregnancyAnswer,
    PregnancyHistory,
    Said,
} from './pregnancy'
import { dueDatesOf } from './pregnancy-dating'
import { seenOn } from './pregnancy-statements'

/** How far a pregnancy has come, as far as the record tells. */
export type PregnancyState =
    | { readonly kind: 'ongoing' }
    /** All due dates have passed, and nothing tells how it ended. */
    | { readonly kind: 'past-due'; readonly days: number }
    | { readonly kind: 'delivered'; readonly on: CalendarDate }
    /** An outcome without a day of delivery. */
    | { readonly kind: 'outcome' }
    /** The last answer was that she is not pregnant. */
    | { readonly kind: 'denied'; readonly answer: Said<PregnancyAnswer> }
    /** The enrollment ended, and nothing tells how the pregnancy did. */
    | { readonly kind: 'enrollment-ended' }

/** The newest recorded day of delivery that is not in the future. */
export const deliveredOn = (
    { deliveries }: Pick<Pregnancy, 'deliveries'>,
    today: CalendarDate
): CalendarDate | undefined =>
    deliveries.find(({ value }) => value <= today)?.value

const hasEnded = ({ enrollment }: Pregnancy): boolean =>
    enrollment?.status === 'completed' || enrollment?.status === 'cancelled'

/** What would end it goes first; what is not said to have ended goes on. */
export const pregnancyState = (
    pregnancy: Pregnancy,
    today: CalendarDate
): PregnancyState => {
    const on = deliveredOn(pregnancy, today)
    if (on) {
        return { kind: 'delivered', on }
    }
    if (pregnancy.outcomes.length > 0) {
        return { kind: 'outcome' }
    }
    const [answer] = pregnancy.answers
    if (answer?.value === 'no') {
        return { kind: 'denied', answer }
    }
    if (hasEnded(pregnancy)) {
        return { kind: 'enrollment-ended' }
    }
    const latest = dueDatesOf(pregnancy).at(-1)
    const days = latest ? daysBetween(latest.date, today) : 0
    return days > 0 ? { kind: 'past-due', days } : { kind: 'ongoing' }
}

export type PregnancyNow =
    | { readonly kind: 'pregnant'; readonly pregnancy: Pregnancy }
    | { readonly kind: 'not-pregnant'; readonly answer: Said<PregnancyAnswer> }
    | { readonly kind: 'unclear'; readonly answer: Said<PregnancyAnswer> }
    /** A pregnancy of which nobody wrote how it ended. */
    | { readonly kind: 'end-not-recorded'; readonly pregnancy: Pregnancy }
    /** The last that is known is a delivery. */
    | { readonly kind: 'delivered'; readonly on: CalendarDate }
    | { readonly kind: 'not-recorded' }

/** An answer says nothing of today when a later visit speaks of a pregnancy. */
const isStale = (
    { source: { date } }: Said<PregnancyAnswer>,
    pregnancies: readonly Pregnancy[]
): boolean =>
    pregnancies.some((pregnancy) => {
        const last = seenOn(pregnancy).at(-1)
        return last !== undefined && (date === undefined || date < last)
    })

const OPEN = ['past-due', 'enrollment-ended']

/** What the record says of today; not recorded is never read as not pregnant. */
export const pregnancyNow = (
    { pregnancies, answers }: PregnancyHistory,
    today: CalendarDate
): PregnancyNow => {
    const ofKind = (...kinds: readonly string[]) =>
        pregnancies.find((one) =>
            kinds.includes(pregnancyState(one, today).kind)
        )
    const ongoing = ofKind('ongoing')
    if (ongoing) {
        return { kind: 'pregnant', pregnancy: ongoing }
    }
    const [answer] = answers
    if (answer && answer.value !== 'yes' && !isStale(answer, pregnancies)) {
        const kind = answer.value === 'no' ? 'not-pregnant' : 'unclear'
        return { kind, answer }
    }
    const open = ofKind(...OPEN)
    if (open) {
        return { kind: 'end-not-recorded', pregnancy: open }
    }
    const [newest] = pregnancies
    const on = newest && deliveredOn(newest, today)
    return on ? { kind: 'delivered', on } : { kind: 'not-recorded' }
}
