/** A point of a chart, as far as it matters for leaving it out. */
export interface ThinPoint {
    /** 0 at the start of the time axis, 1 at its end. */
    readonly place: number
    readonly lowest: number
    readonly highest: number
    readonly flagged: boolean
}

interface Bucket<T> {
    first: T
    last: T
    lowest: T
    highest: T
}

const widened = <T extends ThinPoint>(
    bucket: Bucket<T> | undefined,
    point: T
): Bucket<T> =>
    bucket
        ? {
              first: bucket.first,
              last: point,
              lowest:
                  point.lowest < bucket.lowest.lowest ? point : bucket.lowest,
              highest:
                  point.highest > bucket.highest.highest
                      ? point
                      : bucket.highest,
          }
        : { first: point, last: point, lowest: point, highest: point }

/**
 * The points that are drawn of a long row, oldest first: all that are flagged, and of each bucket of
 * time the first, the last, the lowest and the highest (clinical.md C1). A short row is drawn whole.
 */
export const thinPoints = <T extends ThinPoint>(
    points: readonly T[],
    buckets: number
): readonly T[] => {
    if (points.length <= buckets) {
        return points
    }
    const found = new Map<number, Bucket<T>>()
    for (const point of points) {
        const index = Math.floor(point.place * buckets)
        found.set(index, widened(found.get(index), point))
    }
    const kept = new Set(
        [...found.values()].flatMap(({ first, last, lowest, highest }) => [
            first,
            last,
            lowest,
            highest,
        ])
    )
    return points.filter((point) => point.flagged || kept.has(point))
}
