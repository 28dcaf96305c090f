import type { RangeScope, ReferenceRange } from '../../domain/reference-range'
import {
    type AgeSpan,
    holesBetween,
    joinedSpans,
    withoutSpans,
} from './age-spans'
import { agesOf, classesOf, type SubjectClass } from './range-scope'

/** Ages of some people that fall between two ranges. */
export interface RangeGap {
    readonly fromDays: number
    readonly toDays: number
    readonly sex: RangeScope['sex']
    readonly pregnant: RangeScope['pregnant']
}

/** Ranges for the same people but for their age. */
interface Family {
    readonly sex: RangeScope['sex']
    readonly pregnant: RangeScope['pregnant']
    readonly ages: readonly AgeSpan[]
}

const familiesOf = (ranges: readonly ReferenceRange[]): readonly Family[] => {
    const families = new Map<string, Family>()
    for (const { scope } of ranges) {
        const { sex, pregnant } = scope
        const key = `${sex} ${pregnant}`
        const ages = families.get(key)?.ages ?? []
        families.set(key, { sex, pregnant, ages: [...ages, agesOf(scope)] })
    }
    return [...families.values()]
}

const agesCoveredFor = (
    someone: SubjectClass,
    ranges: readonly ReferenceRange[]
): readonly AgeSpan[] =>
    ranges
        .filter(({ scope }) =>
            classesOf(scope).some(
                ({ sex, pregnant }) =>
                    sex === someone.sex && pregnant === someone.pregnant
            )
        )
        .map(({ scope }) => agesOf(scope))

/**
 * Ages between the ranges of one family for which some of its people have no range at all: what a
 * wider range covers is an override and no gap. Below the first and above the last range nothing
 * is missing: many ranges are for adults only.
 */
export const rangeGaps = (
    ranges: readonly ReferenceRange[]
): readonly RangeGap[] =>
    familiesOf(ranges).flatMap((family) => {
        const { sex, pregnant, ages } = family
        const open = holesBetween(ages).flatMap((hole) =>
            classesOf(family).flatMap((someone) =>
                withoutSpans(hole, agesCoveredFor(someone, ranges))
            )
        )
        return joinedSpans(open).map(({ from, to }) => ({
            fromDays: from,
            toDays: to,
            sex,
            pregnant,
        }))
    })
