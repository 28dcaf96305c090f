/** The middle one; of an even number the lower of the two, so that it is one that was measured. */
export const median = (numbers: readonly number[]): number => {
    const sorted = [...numbers].sort((a, b) => a - b)
    const middle = sorted[Math.floor((sorted.length - 1) / 2)]
    if (middle === undefined) {
        throw new Error('nothing was measured')
    }
    return middle
}

/** The one whose number is the middle one. */
export const medianBy = <T>(
    items: readonly T[],
    numberOf: (item: T) => number
): T => {
    const middle = median(items.map(numberOf))
    const found = items.find((item) => numberOf(item) === middle)
    if (found === undefined) {
        throw new Error('a measurement is no number')
    }
    return found
}
