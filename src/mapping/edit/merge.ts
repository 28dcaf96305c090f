import type { Mapping } from '../mapping'
import { readMapping } from '../migrate'
import { sameJson } from '../same-json'

/** What became of two administrators' changes to the same version. */
export interface Merge {
    readonly mapping: Mapping
    /** Places that both changed differently, as paths; theirs was kept, since it is saved. */
    readonly conflicts: readonly string[]
}

interface Versions {
    readonly base: unknown
    readonly mine: unknown
    readonly theirs: unknown
}

interface Merged {
    /** Undefined when it is gone. */
    readonly value: unknown
    readonly conflicts: readonly string[]
}

type Keyed = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Keyed =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

/** What makes two items of a list the same thing in two versions, whatever their details. */
const IDENTITY = [
    'id',
    'kind',
    'attribute',
    'dataElement',
    'programStage',
    'program',
    'vaccine',
    'dose',
    'recordedAs',
    'source',
]

const identityOf = (item: unknown): string =>
    isRecord(item)
        ? JSON.stringify(
              // a measure or a range is known by its id alone
              item.id === undefined
                  ? IDENTITY.map((key) => item[key] ?? null)
                  : item.id
          )
        : JSON.stringify(item)

const byIdentity = (list: readonly unknown[]): Keyed =>
    Object.fromEntries(list.map((item) => [identityOf(item), item]))

const mergeRecords = (
    path: string,
    { base, mine, theirs }: Readonly<Record<keyof Versions, Keyed>>,
    order: readonly string[]
): readonly (Merged & { readonly key: string })[] =>
    order.map((key) => ({
        key,
        ...mergeAny(path === '' ? key : `${path}.${key}`, {
            base: base[key],
            mine: mine[key],
            theirs: theirs[key],
        }),
    }))

/** My order where I changed it, theirs else; what only the other has follows. */
const orderOf = ({ base, mine, theirs }: Record<keyof Versions, Keyed>) => {
    const [before, here, there] = [base, mine, theirs].map(Object.keys)
    const first = sameJson(before, here) ? [there, here] : [here, there]
    return [...new Set(first.flatMap((keys) => keys ?? []))]
}

const mergeObjects = (
    path: string,
    versions: Readonly<Record<keyof Versions, Keyed>>
): Merged => {
    const merged = mergeRecords(path, versions, orderOf(versions))
    return {
        value: Object.fromEntries(
            merged
                .filter(({ value }) => value !== undefined)
                .map(({ key, value }) => [key, value])
        ),
        conflicts: merged.flatMap(({ conflicts }) => conflicts),
    }
}

const mergeLists = (
    path: string,
    lists: Readonly<Record<keyof Versions, readonly unknown[]>>
): Merged => {
    const versions = {
        base: byIdentity(lists.base),
        mine: byIdentity(lists.mine),
        theirs: byIdentity(lists.theirs),
    }
    const { value, conflicts } = mergeObjects(path, versions)
    return { value: isRecord(value) ? Object.values(value) : [], conflicts }
}

const mergeAny = (path: string, versions: Versions): Merged => {
    const { base, mine, theirs } = versions
    if (sameJson(mine, base) || sameJson(mine, theirs)) {
        return { value: theirs, conflicts: [] }
    }
    if (sameJson(theirs, base)) {
        return { value: mine, conflicts: [] }
    }
    if (isRecord(mine) && isRecord(theirs)) {
        return mergeObjects(path, {
            base: isRecord(base) ? base : {},
            mine,
            theirs,
        })
    }
    if (Array.isArray(mine) && Array.isArray(theirs)) {
        return mergeLists(path, {
            base: Array.isArray(base) ? base : [],
            mine,
            theirs,
        })
    }
    return { value: theirs, conflicts: [path] }
}

/**
 * Brings my changes onto the version that somebody else saved meanwhile, item by item. Where both
 * changed the same thing, theirs stays and the place is named.
 */
export const mergeMappings = (versions: {
    readonly base: Mapping | undefined
    readonly mine: Mapping
    readonly theirs: Mapping
}): Merge => {
    const { mine, theirs } = versions
    // who saved what and when is a fact of their version, not a change of mine
    const { revision, savedBy, savedAt } = theirs
    const { value, conflicts } = mergeAny('', {
        base: { ...versions.base, revision, savedBy, savedAt },
        mine: { ...mine, revision, savedBy, savedAt },
        theirs,
    })
    const merged = readMapping(value)
    return merged.ok
        ? { mapping: merged.value, conflicts }
        : { mapping: theirs, conflicts: [...conflicts, ''] }
}
