import * as fc from 'fast-check'
import { entryListsOf } from '../../../src/mapping/compare/entries'
import {
    changedMapping,
    pathTo,
    valueAt,
} from '../../../src/mapping/document-path'
import type { Mapping } from '../../../src/mapping/mapping'
import { uid } from '../../fixtures/builders'

/** One thing that an administrator does to a mapping. */
export interface Edit {
    readonly does: 'adds' | 'removes' | 'moves' | 'changes'
    readonly path: string
    readonly edited: Mapping
}

const TEXTS = /^(name|unit|label|substance|vaccine|scopeInWords)$/
const UIDS = /^(dataElement|attribute|programStage|problem|program)$/

/** Texts and uids within an item that may be anything else. */
const leavesIn = (item: unknown, path: string): readonly string[] =>
    typeof item === 'object' && item !== null
        ? Object.entries(item).flatMap(([key, value]) =>
              typeof value === 'string' && (TEXTS.test(key) || UIDS.test(key))
                  ? [pathTo(path, key)]
                  : leavesIn(value, pathTo(path, key))
          )
        : []

const changed = (mapping: Mapping, path: string, value: unknown): Mapping =>
    changedMapping(mapping, new Map([[path, value]]))

const NEW = uid('new')

/** The item as another one: of other fields, and of another name or id. */
const asAnother = (item: unknown): unknown =>
    typeof item === 'string'
        ? NEW
        : JSON.parse(
              JSON.stringify(item, (key, value: unknown) => {
                  const isId = key === 'id' || key === 'name'
                  return UIDS.test(key) ? NEW : isId ? 'new' : value
              })
          )

const removals = (mapping: Mapping, path: string): readonly Edit[] =>
    listAt(mapping, path).map((_, n) => ({
        does: 'removes',
        path,
        edited: changed(mapping, `${path}.${n}`, undefined),
    }))

const listAt = (mapping: Mapping, path: string): readonly unknown[] => {
    const list = valueAt(mapping, path)
    return Array.isArray(list) ? list : []
}

const additions = (mapping: Mapping, path: string): readonly Edit[] => {
    const list = listAt(mapping, path)
    return list.flatMap((item, n) => [
        {
            does: 'adds' as const,
            path,
            edited: changed(mapping, path, [
                ...list.slice(0, n),
                asAnother(item),
                ...list.slice(n),
            ]),
        },
    ])
}

const moves = (mapping: Mapping, path: string): readonly Edit[] => {
    const list = listAt(mapping, path)
    return list.slice(1).map((item, n) => ({
        does: 'moves' as const,
        path,
        edited: changed(mapping, path, [
            item,
            ...list.filter((one) => one !== item),
        ]),
        n,
    }))
}

const changes = (mapping: Mapping, path: string): readonly Edit[] =>
    listAt(mapping, path).flatMap((item, n) =>
        leavesIn(item, `${path}.${n}`).map((leaf) => ({
            does: 'changes' as const,
            path,
            edited: changed(
                mapping,
                leaf,
                UIDS.test(leaf.split('.').at(-1) ?? '') ? NEW : 'other-words'
            ),
        }))
    )

/** Every edit of one item of one list. */
const editsOf = (mapping: Mapping): readonly Edit[] =>
    entryListsOf(mapping).flatMap(({ path }) => [
        ...removals(mapping, path),
        ...additions(mapping, path),
        ...moves(mapping, path),
        ...changes(mapping, path),
    ])

export const anyEdit = (mapping: Mapping): fc.Arbitrary<Edit> =>
    fc.constantFrom(...editsOf(mapping))
