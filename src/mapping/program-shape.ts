import type { FieldId, Named, ProgramId, StageId } from '../domain/ids'
import type { CodedOption } from '../domain/recorded-value'

/** An attribute or data element as programs use it. */
export interface FieldShape extends Named<FieldId> {
    readonly kind: 'attribute' | 'element'
    readonly code: string | undefined
    /** DHIS2 value type, such as NUMBER or TRUE_ONLY. */
    readonly valueType: string
    readonly optionSet: string | undefined
}

export interface SectionShape {
    readonly name: string
    readonly fields: readonly FieldId[]
}

export interface StageShape extends Named<StageId> {
    /** Seldom given: few packages have codes of stages. */
    readonly code?: string | undefined
    readonly repeatable: boolean
    /** In form order. */
    readonly fields: readonly FieldId[]
    readonly sections: readonly SectionShape[]
}

export interface ProgramAttributeShape {
    readonly field: FieldId
    readonly searchable: boolean
    readonly displayInList: boolean
    readonly unique: boolean
}

export interface ProgramShape extends Named<ProgramId> {
    readonly code?: string | undefined
    readonly trackedEntityType: string | undefined
    readonly attributes: readonly ProgramAttributeShape[]
    readonly stages: readonly StageShape[]
    /** Filters that a search outside the capture scope must have. */
    readonly minAttributesToSearch: number
    readonly color: string | undefined
}

/** The tracker programs that the user may read, with all their fields and options. */
export interface ProgramShapes {
    readonly programs: ReadonlyMap<string, ProgramShape>
    readonly stages: ReadonlyMap<string, StageShape>
    readonly fields: ReadonlyMap<string, FieldShape>
    /** Option set uid -> code -> option. */
    readonly optionSets: ReadonlyMap<string, ReadonlyMap<string, CodedOption>>
}

/** What is known when the metadata could not be read: nothing, and that is said elsewhere. */
export const noShapes: ProgramShapes = {
    programs: new Map(),
    stages: new Map(),
    fields: new Map(),
    optionSets: new Map(),
}
