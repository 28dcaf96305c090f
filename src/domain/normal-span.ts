import type { Quantity } from './quantity'
import type { RangeBand, ReferenceRange } from './reference-range'
import { convert } from './units'

/** An end of the span; `inclusive` where the value itself is still within. */
export interface SpanEnd {
    readonly value: number
    readonly inclusive: boolean
}

/** The values that a range does not flag, in a unit; an end that is absent is open. */
export interface NormalSpan {
    readonly from: SpanEnd | undefined
    readonly to: SpanEnd | undefined
}

/** The first value that is not below the band. */
const lowerEnd = ({ lessThan, atMost }: RangeBand): SpanEnd | undefined => {
    if (lessThan !== undefined) {
        return { value: lessThan, inclusive: true }
    }
    return atMost === undefined
        ? undefined
        : { value: atMost, inclusive: false }
}

const upperEnd = ({ moreThan, atLeast }: RangeBand): SpanEnd | undefined => {
    if (moreThan !== undefined) {
        return { value: moreThan, inclusive: true }
    }
    return atLeast === undefined
        ? undefined
        : { value: atLeast, inclusive: false }
}

/** Of several ends the one that lets least in; `direction` is 1 for lower ends, -1 for upper. */
const narrowest = (
    ends: readonly (SpanEnd | undefined)[],
    direction: 1 | -1
): SpanEnd | undefined =>
    ends
        .filter((end) => end !== undefined)
        .sort(
            (a, b) =>
                direction * (b.value - a.value) ||
                Number(a.inclusive) - Number(b.inclusive)
        )[0]

const isEmpty = ({ from, to }: NormalSpan): boolean =>
    from !== undefined &&
    to !== undefined &&
    (from.value > to.value ||
        (from.value === to.value && !(from.inclusive && to.inclusive)))

const inUnit = (
    end: SpanEnd | undefined,
    from: string,
    to: string
): SpanEnd | undefined => {
    const value = end && convert(end.value, from, to)
    return end && value !== undefined ? { ...end, value } : undefined
}

/**
 * What the bands of a range leave unflagged, in the unit of a measure; undefined where the units
 * cannot be compared, or where the bands flag every value or none.
 */
export const normalSpan = (
    { bands, unit: ownUnit }: ReferenceRange,
    unit: string
): NormalSpan | undefined => {
    const own = {
        from: narrowest(bands.map(lowerEnd), 1),
        to: narrowest(bands.map(upperEnd), -1),
    }
    const span = {
        from: inUnit(own.from, ownUnit, unit),
        to: inUnit(own.to, ownUnit, unit),
    }
    return (span.from || span.to) && !isEmpty(own) ? span : undefined
}

export const isWithin = (value: number, { from, to }: NormalSpan): boolean =>
    (from === undefined ||
        value > from.value ||
        (from.inclusive && value === from.value)) &&
    (to === undefined ||
        value < to.value ||
        (to.inclusive && value === to.value))

/** Whether every value that the quantity may be is within: "<20" is only where nothing is too low. */
export const isSurelyWithin = (
    { number, comparator }: Quantity,
    span: NormalSpan
): boolean => {
    switch (comparator) {
        case undefined:
            return isWithin(number, span)
        case '<':
        case '<=':
            return (
                span.from === undefined &&
                (isWithin(number, span) ||
                    (comparator === '<' && number === span.to?.value))
            )
        case '>':
        case '>=':
            return (
                span.to === undefined &&
                (isWithin(number, span) ||
                    (comparator === '>' && number === span.from?.value))
            )
    }
}
