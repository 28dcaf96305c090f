import { isRecord } from '../is-record'
import type { EntryList } from './entries'
import type { MappingChange } from './mapping-change'
import {
    type EntryAt,
    type EntryPair,
    keysThatDiffer,
    pairEntries,
} from './pair-entries'

const wholeChange = (
    kind: 'added' | 'removed',
    { section, path }: EntryList,
    { value: item, name, ids, index }: EntryAt
): MappingChange => ({
    section,
    kind,
    path: `${path}.${index}`,
    name,
    ids,
    item,
    details: [],
})

/** The keys of an item with what each was and is. */
export const detailsOf = (
    before: unknown,
    after: unknown
): MappingChange['details'] => {
    const of = (item: unknown, key: string): unknown =>
        isRecord(item) ? item[key] : undefined
    return keysThatDiffer(before, after).map((key) => ({
        key,
        before: of(before, key),
        after: of(after, key),
    }))
}

const changeOfPair = (
    { section, path }: EntryList,
    { before, after }: EntryPair
): readonly MappingChange[] => {
    const details = detailsOf(before.value, after.value)
    return details.length === 0
        ? []
        : [
              {
                  section,
                  kind: 'changed',
                  path: `${path}.${after.index}`,
                  name: after.name,
                  ids: after.ids,
                  item: after.value,
                  details,
              },
          ]
}

const wordOf = ({ name, key }: EntryAt): string => name ?? key

const inOrderOf = (
    pairs: readonly EntryPair[],
    side: keyof EntryPair
): readonly EntryPair[] =>
    [...pairs].sort((a, b) => a[side].index - b[side].index)

/** Told once for a list, and only of what is in both versions. */
const reordering = (
    { section, path }: EntryList,
    pairs: readonly EntryPair[]
): readonly MappingChange[] => {
    const before = inOrderOf(pairs, 'before')
    const after = inOrderOf(pairs, 'after')
    return before.every((pair, index) => pair === after[index])
        ? []
        : [
              {
                  section,
                  kind: 'reordered',
                  path,
                  name: undefined,
                  ids: [],
                  item: undefined,
                  details: [
                      {
                          key: 'order',
                          before: before.map((pair) => wordOf(pair.before)),
                          after: after.map((pair) => wordOf(pair.after)),
                      },
                  ],
              },
          ]
}

/** What happened to the items of a list. */
export const compareLists = (
    before: EntryList,
    after: EntryList
): readonly MappingChange[] => {
    const { pairs, removed, added } = pairEntries(before.entries, after.entries)
    return [
        ...removed.map((entry) => wholeChange('removed', before, entry)),
        ...added.map((entry) => wholeChange('added', after, entry)),
        ...inOrderOf(pairs, 'after').flatMap((pair) =>
            changeOfPair(after, pair)
        ),
        ...reordering(after, pairs),
    ]
}
