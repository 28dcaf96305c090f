/** The list with the item at an index replaced. */
export const replacedAt = <T>(
    list: readonly T[],
    index: number,
    item: T
): T[] => list.map((old, at) => (at === index ? item : old))

/** The list without the item at an index. */
export const removedAt = <T>(list: readonly T[], index: number): T[] =>
    list.filter((_, at) => at !== index)

/** The list with the item at an index moved up (-1) or down (1); unchanged at its ends. */
export const movedBy = <T>(
    list: readonly T[],
    index: number,
    step: -1 | 1
): T[] => {
    const [item, other] = [list[index], list[index + step]]
    return item === undefined || other === undefined
        ? [...list]
        : replacedAt(replacedAt(list, index, other), index + step, item)
}
