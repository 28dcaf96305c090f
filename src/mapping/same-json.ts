import { isRecord } from './is-record'

/** Whether two documents say the same: the order of keys and keys of undefined do not matter. */
export const sameJson = (a: unknown, b: unknown): boolean => {
    if (Array.isArray(a) && Array.isArray(b)) {
        return (
            a.length === b.length &&
            a.every((item, index) => sameJson(item, b[index]))
        )
    }
    if (isRecord(a) && isRecord(b)) {
        const keys = new Set([...Object.keys(a), ...Object.keys(b)])
        return [...keys].every((key) => sameJson(a[key], b[key]))
    }
    return Object.is(a, b)
}
