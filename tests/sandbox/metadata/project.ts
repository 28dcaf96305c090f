import type { FieldRequest, Fields } from '../fields'
import type { Json } from '../json'
import { idOf, isJson } from '../json'
import type { User } from '../system/user'
import { setting } from '../system/user'
import { displayValue, isDisplayProperty } from './display'
import { accessOf } from './sharing'
import type { MetadataStore } from './store'

export interface Reader {
    readonly user: User
    readonly locale: string
    /** Origin and context path for `href`. */
    readonly base: string
}

export function readerOf(
    user: User,
    base: string,
    locale?: string | null
): Reader {
    const own = setting(user, 'keyDbLocale')
    return {
        user,
        base,
        locale: locale ?? (typeof own === 'string' ? own : 'en'),
    }
}

const presets: Readonly<Record<string, readonly string[]>> = {
    identifiable: [
        'id',
        'name',
        'code',
        'created',
        'lastUpdated',
        'lastUpdatedBy',
    ],
    nameable: [
        'id',
        'name',
        'shortName',
        'code',
        'description',
        'created',
        'lastUpdated',
    ],
    simple: [],
    persisted: [],
    owner: [],
}

/** An object of a kind, seen by a reader. */
export interface Subject extends Reader {
    readonly store: MetadataStore
    readonly kind: string
    readonly object: Json
}

/** Cuts a metadata object to the fields asked for; null fields stay out. */
export function project(subject: Subject, fields: Fields): Json {
    const result: Json = {}
    for (const name of wholeNames(subject.object, fields)) {
        set(result, name, shallow(valueOf(subject, name)))
    }
    for (const [name, request] of fields.names) {
        set(result, request.as, deep(subject, name, request))
    }
    return result
}

function set(result: Json, name: string, value: unknown): void {
    if (value !== undefined && value !== null) {
        result[name] = value
    }
}

function wholeNames(object: Json, fields: Fields): string[] {
    const whole =
        fields.all || fields.presets.some((p) => presets[p]?.length === 0)
    const named = fields.presets.flatMap((preset) => presets[preset] ?? [])
    const own = whole ? [...Object.keys(object), 'displayName', 'access'] : []
    return [...new Set([...own, ...named])].filter(
        (name) => !fields.excluded.has(name) && !fields.names.has(name)
    )
}

/** A property as it stands, computed where DHIS2 computes it. */
export function valueOf(subject: Subject, name: string): unknown {
    const { object, kind } = subject
    if (name === 'access') {
        return accessOf(object, subject.user, kind)
    }
    if (name === 'href') {
        return `${subject.base}/api/${kind}/${idOf(object)}`
    }
    return isDisplayProperty(name)
        ? displayValue(object, name, subject.locale)
        : object[name]
}

/** What a reference points at; an embedded object is its own end. */
export function resolve(subject: Subject, name: string, value: Json): Subject {
    const found = subject.store.find(idOf(value))
    return {
        ...subject,
        kind: found?.kind ?? name,
        object: found?.object ?? value,
    }
}

/** Without sub-fields a reference shows its id only. */
function shallow(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(shallow)
    }
    return isJson(value) && typeof value.id === 'string'
        ? { id: value.id }
        : value
}

function deep(subject: Subject, name: string, request: FieldRequest): unknown {
    const value = valueOf(subject, name)
    if (!request.nested) {
        return shallow(value)
    }
    const expand = (item: unknown) =>
        isJson(item)
            ? project(resolve(subject, name, item), request.fields)
            : item
    return Array.isArray(value) ? value.map(expand) : expand(value)
}
