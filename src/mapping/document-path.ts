import * as v from 'valibot'
import { isRecord } from './is-record'
import { type Mapping, mappingSchema } from './mapping'

/** A place in a document: its keys and indexes joined by dots, such as `vitals.3.sources.0`. */
export type DocumentPath = string

export const pathTo = (path: DocumentPath, key: string | number): string =>
    path === '' ? `${key}` : `${path}.${key}`

const stepInto = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
        return value[Number(key)]
    }
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What stands at a place; undefined when nothing does. */
export const valueAt = (json: unknown, path: DocumentPath): unknown =>
    path === '' ? json : path.split('.').reduce(stepInto, json)

/** Place -> what shall stand there; undefined takes it away. */
export type DocumentChanges = ReadonlyMap<DocumentPath, unknown>

const isThere = (value: unknown): boolean => value !== undefined

const parentOf = (path: DocumentPath): DocumentPath =>
    path.split('.').slice(0, -1).join('.')

/** The changed entries of an object by its place, so that a key that is not there yet can be set. */
const entriesByParent = (
    changes: DocumentChanges
): ReadonlyMap<DocumentPath, Record<string, unknown>> => {
    const entries = new Map<DocumentPath, Record<string, unknown>>()
    for (const [path, value] of changes) {
        const key = path.split('.').at(-1) ?? path
        const parent = parentOf(path)
        entries.set(parent, { ...entries.get(parent), [key]: value })
    }
    return entries
}

/** All changes at once, so that what is taken out of a list moves no other change's place. */
export const withChanges = (
    json: unknown,
    changes: DocumentChanges
): unknown => {
    const set = entriesByParent(changes)
    const changed = (value: unknown, path: DocumentPath): unknown => {
        const child = (one: unknown, key: string | number) => {
            const place = pathTo(path, key)
            return changes.has(place) ? changes.get(place) : changed(one, place)
        }
        if (Array.isArray(value)) {
            return value.map(child).filter(isThere)
        }
        return isRecord(value)
            ? Object.fromEntries(
                  Object.entries({ ...set.get(path), ...value })
                      .map(([key, one]) => [key, child(one, key)] as const)
                      .filter(([, one]) => isThere(one))
              )
            : value
    }
    return changed(json, '')
}

/** The mapping with changes that leave it one; throws where they do not. */
export const changedMapping = (
    mapping: Mapping,
    changes: DocumentChanges
): Mapping => v.parse(mappingSchema, withChanges(mapping, changes))
