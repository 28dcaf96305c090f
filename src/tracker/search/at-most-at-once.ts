/** Runs the work for every item, at most so many at a time; the results stand in the items' order. */
export const atMostAtOnce = async <T, R>(
    limit: number,
    items: readonly T[],
    work: (item: T) => Promise<R>
): Promise<readonly R[]> => {
    const results = new Map<number, R>()
    const queue = items.entries()
    const worker = async () => {
        for (const [index, item] of queue) {
            results.set(index, await work(item))
        }
    }
    await Promise.all(Array.from({ length: limit }, worker))
    return [...results.entries()]
        .sort(([a], [b]) => a - b)
        .map(([, result]) => result)
}
