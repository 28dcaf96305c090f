import { conflict } from '../http/refusal'
import type { Json } from '../json'
import { idOf, objectsOf } from '../json'
import type { Tracker } from './tracker'
import type { ValueFilter } from './value-filter'

/** What limits a search that leaves the capture scope: its program or its type. */
export interface SearchLimits {
    readonly searchable: ReadonlySet<string>
    readonly unique: ReadonlySet<string>
    readonly minimum: number
    readonly maximum: number
}

export function searchLimits(
    tracker: Tracker,
    program: string | undefined,
    type: string | undefined
): SearchLimits {
    const { metadata } = tracker
    const owner =
        program === undefined
            ? metadata.byId('trackedEntityTypes', type ?? '')
            : metadata.byId('programs', program)
    const members = objectsOf(
        owner?.programTrackedEntityAttributes ??
            owner?.trackedEntityTypeAttributes
    )
    const unique = members.filter((m) => isUnique(tracker, m)).map(attributeOf)
    const marked = members.filter((m) => m.searchable === true).map(attributeOf)
    return {
        searchable: new Set([...marked, ...unique]),
        unique: new Set(unique),
        minimum: Number(owner?.minAttributesRequiredToSearch ?? 0),
        maximum: Number(owner?.maxTeiCountToReturn ?? 0),
    }
}

function attributeOf(member: Json): string {
    return idOf(member.trackedEntityAttribute)
}

function isUnique({ metadata }: Tracker, member: Json): boolean {
    const attribute = metadata.byId(
        'trackedEntityAttributes',
        attributeOf(member)
    )
    return attribute?.unique === true && attribute.orgunitScope !== true
}

export function checkGlobalSearch(
    limits: SearchLimits,
    filters: readonly ValueFilter[]
): void {
    const refused = filters
        .map((f) => f.id)
        .filter((id) => !limits.searchable.has(id))
    if (refused.length > 0) {
        throw conflict(
            `Non-searchable attribute(s) can not be used during global search:  [${refused.join(', ')}]`
        )
    }
    const identified = filters.some((f) => limits.unique.has(f.id))
    if (!identified && filters.length < limits.minimum) {
        throw conflict(
            `At least ${limits.minimum} attributes should be mentioned in the search criteria.`
        )
    }
}

/** Zero means no limit; the message is a word that clients know. */
export function checkHits(limits: SearchLimits, hits: number): void {
    if (limits.maximum > 0 && hits > limits.maximum) {
        throw conflict('maxteicountreached')
    }
}
