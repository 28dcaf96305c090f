import type { ProgramShapes } from '../program-shape'
import type { ExportedMapping } from './exported-mapping'
import { type FoundBy, type Matches, matchIds } from './match-ids'
import { type NamedId, namedIdsIn, type TransferredKind } from './named-ids'

interface Transferred {
    readonly what: TransferredKind
    /** Uid in the file. */
    readonly id: string
    /** As the file calls it; undefined where it does not say. */
    readonly name: string | undefined
}

export interface MatchedNote extends Transferred {
    readonly kind: 'matched'
    /** Uid here. */
    readonly to: string
    readonly by: FoundBy
}

/** It is not here: what the mapping says of it is left out. */
export interface LeftOutNote extends Transferred {
    readonly kind: 'left-out'
    /** In the mapping of the file. */
    readonly path: string
}

export interface Fit {
    /** Each thing that was found, once. */
    readonly matched: readonly MatchedNote[]
    /** Each place whose thing was not found: one field may have several. */
    readonly unmatched: readonly LeftOutNote[]
}

const nameIn = ({ names }: ExportedMapping, id: string): string | undefined =>
    [...names.programs, ...names.stages, ...names.fields].find(
        (one) => one.id === id
    )?.name

const matchedNotes = (
    named: readonly NamedId[],
    matches: Matches,
    exported: ExportedMapping
): readonly MatchedNote[] => {
    const once = new Map(named.map((one) => [one.id, one] as const))
    return [...once.values()].flatMap(({ what, id }) => {
        const match = matches.get(id)
        const name = nameIn(exported, id)
        return match
            ? [{ kind: 'matched', what, id, name, to: match.id, by: match.by }]
            : []
    })
}

const leftOutNotes = (
    named: readonly NamedId[],
    matches: Matches,
    exported: ExportedMapping
): readonly LeftOutNote[] =>
    named
        .filter(({ id }) => !matches.has(id))
        .map(({ what, id, path }) => ({
            kind: 'left-out',
            what,
            id,
            name: nameIn(exported, id),
            path,
        }))

/** How much of a mapping made elsewhere is found here, before anything is taken over. */
export const fitOf = (
    exported: ExportedMapping,
    shapes: ProgramShapes
): Fit => {
    const named = namedIdsIn(exported)
    const matches = matchIds(exported, shapes)
    return {
        matched: matchedNotes(named, matches, exported),
        unmatched: leftOutNotes(named, matches, exported),
    }
}
