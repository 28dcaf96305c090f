import type { Pregnancy, PregnancyStatements } from './pregnancy'
import {
    dayOf,
    maySpeakOf,
    ofClaim,
    ofEnrollment,
    type OpenPregnancy,
    type PregnancyClaim,
} from './pregnancy-claim'
import { joinStatements } from './pregnancy-statements'

const isDenial = ({ answers }: PregnancyStatements): boolean =>
    answers.some(({ value }) => value === 'no')

/**
 * Whether it says of itself that she was pregnant. A last period does not, and neither does an
 * outcome: the record of a newborn has one, of the pregnancy of somebody else.
 */
const affirms = ({
    answers,
    dueDates,
    deliveries,
}: PregnancyStatements): boolean =>
    answers.some(({ value }) => value === 'yes') ||
    dueDates.length > 0 ||
    deliveries.length > 0

const withClaim = (
    open: OpenPregnancy,
    { source, statements }: PregnancyClaim
): OpenPregnancy => {
    const told = statements.deliveries[0]?.value
    const denied =
        open.pregnancy.enrollment === undefined && isDenial(statements)
            ? source.date
            : undefined
    open.claims.push(statements)
    return {
        ...open,
        delivery: open.delivery ?? told,
        until: open.until ?? told ?? denied,
    }
}

const closed = ({ pregnancy, claims }: OpenPregnancy): Pregnancy =>
    claims.length === 0
        ? pregnancy
        : { ...pregnancy, ...joinStatements([pregnancy, ...claims]) }

/** One that is known to have ended after the day goes first, then the one that began last. */
const likelierFirst = (a: OpenPregnancy, b: OpenPregnancy): number =>
    Number(b.until !== undefined) - Number(a.until !== undefined) ||
    (b.from ?? '').localeCompare(a.from ?? '') ||
    a.pregnancy.key.localeCompare(b.pregnancy.key)

const placeClaim = (
    opens: readonly OpenPregnancy[],
    claim: PregnancyClaim
): readonly OpenPregnancy[] => {
    const [target] = opens
        .filter((open) => maySpeakOf(open, claim))
        .sort(likelierFirst)
    if (target) {
        return opens.map((open) =>
            open === target ? withClaim(open, claim) : open
        )
    }
    return affirms(claim.statements) ? [...opens, ofClaim(claim)] : opens
}

const LAST = '9999'

const earliestFirst = (a: PregnancyClaim, b: PregnancyClaim): number =>
    (dayOf(a) ?? LAST).localeCompare(dayOf(b) ?? LAST) ||
    a.source.event.localeCompare(b.source.event)

const newestPregnancyFirst = (a: OpenPregnancy, b: OpenPregnancy): number =>
    (b.firstSeen ?? '').localeCompare(a.firstSeen ?? '') ||
    a.pregnancy.key.localeCompare(b.pregnancy.key)

/**
 * The pregnancies of a life: each enrollment in a pregnancy program is one; what other programs say
 * belongs to the one that it falls into, else it is one of its own, as far as it says that she was pregnant.
 */
export const groupPregnancies = (
    enrolled: readonly Pregnancy[],
    claims: readonly PregnancyClaim[]
): readonly Pregnancy[] =>
    [...claims]
        .sort(earliestFirst)
        .reduce(placeClaim, enrolled.map(ofEnrollment))
        .slice()
        .sort(newestPregnancyFirst)
        .map(closed)
