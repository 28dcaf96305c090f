import type { Json } from '../json'
import { idOf, objectsOf, textOf } from '../json'

/** The tree of org units: who lies under whom. */
export interface OrgUnits {
    readonly objects: readonly Json[]
    has(id: string): boolean
    /** Whether the unit is one of these or lies under one of them. */
    within(id: string, roots: readonly string[]): boolean
    childrenOf(id: string): string[]
}

export function readOrgUnits(raw: unknown): OrgUnits {
    const units = objectsOf(raw)
    const parents = new Map(units.map((u) => [textOf(u.id), idOf(u.parent)]))
    const chains = new Map<string, readonly string[]>()
    for (const id of parents.keys()) {
        chains.set(id, chainOf(id, parents))
    }
    return {
        objects: units.map((unit) => complete(unit, units, chains)),
        has: (id) => chains.has(id),
        within: withinOf(chains),
        childrenOf: (id) => childIds(units, id),
    }
}

/** Whole lists are tested against few roots: each roots' units are worked out once. */
function withinOf(chains: ReadonlyMap<string, readonly string[]>) {
    const known = new WeakMap<readonly string[], ReadonlySet<string>>()
    const unitsBelow = (roots: readonly string[]) => {
        const below = [...chains]
            .filter(([, chain]) => roots.some((root) => chain.includes(root)))
            .map(([id]) => id)
        return new Set(below)
    }
    return (id: string, roots: readonly string[]) => {
        const units = known.get(roots) ?? unitsBelow(roots)
        known.set(roots, units)
        return units.has(id)
    }
}

/** From the root down to the unit itself. */
function chainOf(id: string, parents: ReadonlyMap<string, string>): string[] {
    const chain: string[] = []
    let at: string | undefined = id
    while (at && parents.has(at) && !chain.includes(at)) {
        chain.unshift(at)
        at = parents.get(at)
    }
    return chain
}

function childIds(units: readonly Json[], id: string): string[] {
    return units.filter((u) => idOf(u.parent) === id).map((u) => textOf(u.id))
}

function complete(
    unit: Json,
    units: readonly Json[],
    chains: ReadonlyMap<string, readonly string[]>
): Json {
    const id = textOf(unit.id)
    const chain = chains.get(id) ?? []
    const children = childIds(units, id)
    return {
        ...unit,
        path: chain.map((step) => `/${step}`).join(''),
        level: chain.length,
        leaf: children.length === 0,
        ancestors: chain.slice(0, -1).map((step) => ({ id: step })),
        children: children.map((child) => ({ id: child })),
    }
}
