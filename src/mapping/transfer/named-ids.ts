import { mappingReferences } from '../mapping-references'
import type { Reference } from '../references/reference'
import type { ExportedMapping } from './exported-mapping'

export type TransferredKind = Reference['to'] | 'group'

/** One place of a file's mapping that names an id. */
export interface NamedId {
    readonly what: TransferredKind
    readonly id: string
    /** Of the id itself. */
    readonly at: string
    readonly path: string
    /** What goes when the id is not here; undefined where nothing can. */
    readonly owner: string | undefined
}

const ofReference = (reference: Reference): readonly NamedId[] => {
    const { to, id, at, path, owner } = reference
    const own = { what: to, id, at, path, owner }
    if (reference.to !== 'field' || !reference.stage || !reference.stageAt) {
        return [own]
    }
    const { stage, stageAt } = reference
    return [own, { ...own, what: 'stage', id: stage, at: stageAt }]
}

const ofList = (
    path: string,
    ids: readonly string[],
    kindOf: (id: string) => TransferredKind
): readonly NamedId[] =>
    ids.map((id, n) => {
        const place = `${path}.${n}`
        return { what: kindOf(id), id, at: place, path: place, owner: place }
    })

const kindIn =
    ({ names }: ExportedMapping) =>
    (id: string): TransferredKind => {
        const isIn = (list: readonly { readonly id: string }[]) =>
            list.some((one) => one.id === id)
        if (isIn(names.programs)) {
            return 'program'
        }
        return isIn(names.stages) ? 'stage' : 'field'
    }

/** Every id in a file that must be found here. User groups are those of one server and never found by code. */
export const namedIdsIn = (exported: ExportedMapping): readonly NamedId[] => {
    const { mapping, by } = exported
    const groups =
        by === 'code' ? (mapping.healthWorkers?.userGroups ?? []) : []
    return [
        ...mappingReferences(mapping).flatMap(ofReference),
        ...ofList('leftOut', mapping.leftOut, kindIn(exported)),
        ...ofList('healthWorkers.userGroups', groups, () => 'group'),
    ]
}
