import type { Fields } from '../fields'
import { everyField } from '../fields'
import type { Json } from '../json'
import type { User } from '../system/user'
import type { Tracker } from './tracker'

/** For whom an answer is made, and of which program if one was named. */
export interface Viewer {
    readonly tracker: Tracker
    readonly user: User
    readonly program: string | undefined
}

type Getter<T> = (item: T, viewer: Viewer, fields: Fields) => unknown

/** Each property of an answer: how to get it, given the sub-fields asked for. */
export type Properties<T> = Readonly<Record<string, Getter<T>>>

/** Cuts objects to the fields asked for; null fields stay out. */
export interface View<T> {
    one(item: T, viewer: Viewer, fields: Fields): Json
    all(items: Iterable<T>, viewer: Viewer, fields: Fields): Json[]
}

interface Step<T> {
    readonly as: string
    readonly get: Getter<T>
    readonly fields: Fields
}

export function viewOf<T>(properties: Properties<T>): View<T> {
    // the same fields are asked of each of a thousand events: work them out once
    const plans = new WeakMap<Fields, readonly Step<T>[]>()
    const planOf = (fields: Fields) => {
        const plan = plans.get(fields) ?? makePlan(properties, fields)
        plans.set(fields, plan)
        return plan
    }
    return {
        one: (item, viewer, fields) => follow(planOf(fields), item, viewer),
        all: (items, viewer, fields) => {
            const plan = planOf(fields)
            return Array.from(items, (item) => follow(plan, item, viewer))
        },
    }
}

function makePlan<T>(properties: Properties<T>, fields: Fields): Step<T>[] {
    const whole = fields.all || fields.presets.length > 0
    const rest = (whole ? Object.keys(properties) : [])
        .filter((name) => !fields.names.has(name))
        .map((name) => ({ name, as: name, fields: everyField }))
    const named = [...fields.names].map(([name, request]) => ({
        ...request,
        name,
    }))
    return [...rest, ...named].flatMap(({ name, as, fields: sub }) => {
        const get = properties[name]
        return get && !fields.excluded.has(name)
            ? [{ as, get, fields: sub }]
            : []
    })
}

function follow<T>(plan: readonly Step<T>[], item: T, viewer: Viewer): Json {
    const result: Json = {}
    for (const { as, get, fields } of plan) {
        const value = get(item, viewer, fields)
        if (value !== undefined && value !== null) {
            result[as] = value
        }
    }
    return result
}

/** Plain objects such as authors: their own keys are their properties. */
export function cut(object: object, fields: Fields): Json {
    const entries = Object.entries(object).filter(
        ([name]) =>
            !fields.excluded.has(name) && (fields.all || fields.names.has(name))
    )
    return Object.fromEntries(entries)
}
