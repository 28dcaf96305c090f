import type { Json } from '../json'
import { idOf, listOf, objectsOf, textOf } from '../json'

export type Kinds = Map<string, Map<string, Json>>

const versioned = new Set(['programs', 'optionSets', 'dataSets'])

/** The server counts versions itself: up once when created, never down after that. */
export function versionOf(
    kind: string,
    given: Json,
    stored: Json | undefined
): Json {
    if (!versioned.has(kind)) {
        return {}
    }
    const version = Number(given.version ?? 0)
    const before = Number(stored?.version ?? version)
    const kept = stored !== undefined && before > version
    return { version: kept ? before : before + 1 }
}

/** Packages may write a membership on the member only: `option.optionSet`. */
const memberships = [
    ['options', 'optionSet', 'optionSets', 'options'],
    ['programStages', 'program', 'programs', 'programStages'],
    [
        'programStageSections',
        'programStage',
        'programStages',
        'programStageSections',
    ],
    ['programRuleActions', 'programRule', 'programRules', 'programRuleActions'],
    ['programRuleVariables', 'program', 'programs', 'programRuleVariables'],
] as const

export function linkOwners(kinds: Kinds): void {
    for (const [kind, owner, owners, list] of memberships) {
        const members = groupByOwner(kinds.get(kind), owner)
        for (const [id, object] of kinds.get(owners) ?? []) {
            if (listOf(object[list]).length === 0) {
                object[list] = members.get(id) ?? []
            }
        }
    }
}

function groupByOwner(
    objects: ReadonlyMap<string, Json> | undefined,
    owner: string
): Map<string, Json[]> {
    const groups = new Map<string, Json[]>()
    const inOrder = [...(objects?.values() ?? [])].sort(
        (a, b) => Number(a.sortOrder ?? 0) - Number(b.sortOrder ?? 0)
    )
    for (const object of inOrder) {
        const id = idOf(object[owner])
        const group = groups.get(id) ?? []
        group.push({ id: object.id })
        groups.set(id, group)
    }
    return groups
}

/** An option's place in its set is its sort order, whatever the package said. */
export function numberOptions(kinds: Kinds): void {
    for (const set of kinds.get('optionSets')?.values() ?? []) {
        objectsOf(set.options).forEach(({ id }, place) => {
            const option = kinds.get('options')?.get(textOf(id))
            if (option) {
                option.sortOrder = place
            }
        })
    }
}
