/** Whole days of age, both ends included. */
export interface AgeSpan {
    readonly from: number
    readonly to: number
}

const byStart = (a: AgeSpan, b: AgeSpan): number => a.from - b.from

const isSpan = ({ from, to }: AgeSpan): boolean => from <= to

/** Joined where they touch or overlap, in order. */
export const joinedSpans = (spans: readonly AgeSpan[]): readonly AgeSpan[] =>
    [...spans.filter(isSpan)]
        .sort(byStart)
        .reduce<readonly AgeSpan[]>((joined, span) => {
            const last = joined.at(-1)
            return last && span.from <= last.to + 1
                ? [
                      ...joined.slice(0, -1),
                      { from: last.from, to: Math.max(last.to, span.to) },
                  ]
                : [...joined, span]
        }, [])

/** The ages between the first and the last span that are in none. */
export const holesBetween = (spans: readonly AgeSpan[]): readonly AgeSpan[] => {
    const joined = joinedSpans(spans)
    return joined.slice(1).flatMap(({ from }, index) => {
        const before = joined[index]
        return before ? [{ from: before.to + 1, to: from - 1 }] : []
    })
}

/** What of a span is in none of the others. */
export const withoutSpans = (
    span: AgeSpan,
    others: readonly AgeSpan[]
): readonly AgeSpan[] =>
    joinedSpans(others)
        .reduce<readonly AgeSpan[]>(
            (left, other) =>
                left.flatMap(({ from, to }) => [
                    { from, to: Math.min(to, other.from - 1) },
                    { from: Math.max(from, other.to + 1), to },
                ]),
            [span]
        )
        .filter(isSpan)
