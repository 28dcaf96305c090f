import { isRecord } from '../is-record'
import { sameJson } from '../same-json'
import type { Entry } from './entries'

export interface EntryAt extends Entry {
    readonly index: number
}

export interface EntryPair {
    readonly before: EntryAt
    readonly after: EntryAt
}

export interface PairedEntries {
    readonly pairs: readonly EntryPair[]
    readonly removed: readonly EntryAt[]
    readonly added: readonly EntryAt[]
}

type IsSame = (before: Entry, after: Entry) => boolean

const isEqual: IsSame = (before, after) => sameJson(before.value, after.value)

const isNamesake: IsSame = (before, after) => before.key === after.key

/** The keys that two items have differently. */
export const keysThatDiffer = (
    before: unknown,
    after: unknown
): readonly string[] => {
    if (!isRecord(before) || !isRecord(after)) {
        return []
    }
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].filter((key) => !sameJson(before[key], after[key]))
}

/** The same item with one thing changed, be it the one by which it is known. */
const isAlmostEqual: IsSame = ({ value: before }, { value: after }) =>
    isRecord(before) &&
    isRecord(after) &&
    before.kind === after.kind &&
    keysThatDiffer(before, after).length === 1

const pairBy =
    (isSame: IsSame) =>
    (rest: PairedEntries): PairedEntries => {
        const taken = new Set<number>()
        const pairs = rest.removed.flatMap((before): readonly EntryPair[] => {
            const after = rest.added.find(
                (one) => !taken.has(one.index) && isSame(before, one)
            )
            if (!after) {
                return []
            }
            taken.add(after.index)
            return [{ before, after }]
        })
        const paired = new Set(pairs.map(({ before }) => before.index))
        return {
            pairs: [...rest.pairs, ...pairs],
            removed: rest.removed.filter(({ index }) => !paired.has(index)),
            added: rest.added.filter(({ index }) => !taken.has(index)),
        }
    }

const numbered = (entries: readonly Entry[]): readonly EntryAt[] =>
    entries.map((entry, index) => ({ ...entry, index }))

/** Finds each item again in the other version: as it was, by what it is of, or changed in one thing. */
export const pairEntries = (
    before: readonly Entry[],
    after: readonly Entry[]
): PairedEntries =>
    [isEqual, isNamesake, isAlmostEqual].reduce<PairedEntries>(
        (rest, isSame) => pairBy(isSame)(rest),
        { pairs: [], removed: numbered(before), added: numbered(after) }
    )
