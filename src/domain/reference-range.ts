import { type Flag, type FlagLevel, severityOf } from './flag'
import { convertQuantity, type Quantity } from './quantity'

/** One condition on a value; the worst of the bands that hold is the flag. */
export interface RangeBand {
    readonly level: FlagLevel
    readonly atLeast?: number | undefined
    readonly moreThan?: number | undefined
    readonly lessThan?: number | undefined
    readonly atMost?: number | undefined
}

/** For whom a range holds; a key that is absent does not matter. */
export interface RangeScope {
    readonly minAgeDays?: number | undefined
    readonly maxAgeDays?: number | undefined
    readonly sex?: 'female' | 'male' | undefined
    readonly pregnant?: boolean | undefined
}

/** A clinical threshold as data: bands, scope and where they come from. */
export interface ReferenceRange {
    readonly id: string
    /** UCUM unit of the bounds. */
    readonly unit: string
    readonly bands: readonly RangeBand[]
    readonly scope: RangeScope
    readonly scopeInWords: string
    readonly source: string
    readonly version: string
}

/** The person on the day of the value, as far as it is known. */
export interface RangeSubject {
    readonly ageDays: number | undefined
    readonly sex: 'female' | 'male' | undefined
    readonly pregnant: boolean | undefined
}

/** A scope that asks for something unknown does not hold: no flag rather than a guess. */
const holdsFor = (scope: RangeScope, subject: RangeSubject): boolean => {
    const { minAgeDays, maxAgeDays } = scope
    const age = subject.ageDays
    return (
        (minAgeDays === undefined ||
            (age !== undefined && age >= minAgeDays)) &&
        (maxAgeDays === undefined ||
            (age !== undefined && age <= maxAgeDays)) &&
        (scope.sex === undefined || scope.sex === subject.sex) &&
        (scope.pregnant === undefined || scope.pregnant === subject.pregnant)
    )
}

/** Pregnancy changes a threshold more than sex, and sex more than age. */
const SCOPE_WEIGHTS: Readonly<Record<keyof RangeScope, number>> = {
    pregnant: 4,
    sex: 2,
    minAgeDays: 1,
    maxAgeDays: 1,
}

/** Of two ranges that hold, the one with more wins; see `rangeFor`. */
export const specificity = ({
    pregnant,
    sex,
    minAgeDays,
    maxAgeDays,
}: RangeScope): number =>
    (pregnant === undefined ? 0 : SCOPE_WEIGHTS.pregnant) +
    (sex === undefined ? 0 : SCOPE_WEIGHTS.sex) +
    (minAgeDays === undefined ? 0 : SCOPE_WEIGHTS.minAgeDays) +
    (maxAgeDays === undefined ? 0 : SCOPE_WEIGHTS.maxAgeDays)

/** The most specific range that holds for the person; the first of several equally specific. */
export const rangeFor = (
    ranges: readonly ReferenceRange[],
    subject: RangeSubject
): ReferenceRange | undefined =>
    ranges
        .filter((range) => holdsFor(range.scope, subject))
        .reduce<ReferenceRange | undefined>(
            (best, range) =>
                best && specificity(best.scope) >= specificity(range.scope)
                    ? best
                    : range,
            undefined
        )

/** The bound that a quantity crosses for certain: "<20" may be anything below, so that it is not above 10. */
const boundCrossed = (
    { number, comparator }: Quantity,
    { atLeast, moreThan, lessThan, atMost }: RangeBand
): number | undefined => {
    const isBeyond = comparator === '<' || comparator === '>'
    const over = (limit: number | undefined, itself: boolean) =>
        limit !== undefined &&
        comparator?.startsWith('<') !== true &&
        (number > limit || (itself && number === limit))
    const under = (limit: number | undefined, itself: boolean) =>
        limit !== undefined &&
        comparator?.startsWith('>') !== true &&
        (number < limit || (itself && number === limit))
    const crossed =
        over(atLeast, true) ||
        over(moreThan, isBeyond) ||
        under(lessThan, isBeyond) ||
        under(atMost, true)
    return crossed ? (atLeast ?? moreThan ?? lessThan ?? atMost) : undefined
}

/** Judges a quantity by a range; undefined when it is not surely out of it, or its unit cannot be compared. */
export const flagQuantity = (
    quantity: Quantity,
    unit: string,
    range: ReferenceRange
): Flag | undefined => {
    const comparable = convertQuantity(quantity, unit, range.unit)
    if (comparable === undefined) {
        return undefined
    }
    const hits = range.bands
        .map((band) => ({ band, bound: boundCrossed(comparable, band) }))
        .filter((hit) => hit.bound !== undefined)
        .sort((a, b) => severityOf(b.band.level) - severityOf(a.band.level))
    const worst = hits[0]
    return (
        worst && {
            level: worst.band.level,
            bound: worst.bound,
            boundUnit: range.unit,
            rule: ruleOf(range),
        }
    )
}

/** Judges a value by a range; undefined when it is within, or its unit cannot be compared. */
export const flagByRange = (
    value: number,
    unit: string,
    range: ReferenceRange
): Flag | undefined =>
    flagQuantity({ number: value, comparator: undefined }, unit, range)

const ruleOf = (range: ReferenceRange): Flag['rule'] => ({
    id: range.id,
    source: range.source,
    version: range.version,
    scope: range.scopeInWords,
})
