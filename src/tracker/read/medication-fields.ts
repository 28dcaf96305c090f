import type { FieldId } from '../../domain/ids'
import type { MedicationMapping } from '../../mapping/care-mapping'
import type { ProgramShapes } from '../../mapping/program-shape'
import { indexBySource, type SourceIndex } from './source-index'

/** What the mapping and the forms say of the fields of medicines. */
export interface MedicationFields {
    readonly meaningOf: SourceIndex<MedicationMapping>
    /** The drug that a dose without a name belongs to, by its place in the form. */
    readonly drugBefore: (field: FieldId, stage: string) => FieldId | undefined
}

const isNameless = ({ recordedAs, name }: MedicationMapping): boolean =>
    recordedAs !== 'drug' && recordedAs !== 'yes-no' && name === undefined

/**
 * A dose, days or status without a name stands right behind its drug in the form. Where another
 * field or a second one of its kind stands between, which drug it belongs to is not known.
 */
const drugsBefore = (
    form: readonly FieldId[],
    meaningOf: (field: FieldId) => readonly MedicationMapping[]
): ReadonlyMap<FieldId, FieldId> => {
    const found = new Map<FieldId, FieldId>()
    let drug: FieldId | undefined
    const taken = new Set<string>()
    for (const field of form) {
        const [meaning, ...others] = meaningOf(field)
        if (!meaning || others.length > 0) {
            drug = undefined
        } else if (!isNameless(meaning)) {
            drug = field
            taken.clear()
        } else if (drug && !taken.has(meaning.recordedAs)) {
            found.set(field, drug)
            taken.add(meaning.recordedAs)
        } else {
            drug = undefined
        }
    }
    return found
}

export const medicationFields = (
    mappings: readonly MedicationMapping[],
    shapes: ProgramShapes
): MedicationFields => {
    const meaningOf = indexBySource(mappings)
    const byStage = new Map<string, ReadonlyMap<FieldId, FieldId>>()
    const ofStage = (stage: string) => {
        const known =
            byStage.get(stage) ??
            drugsBefore(shapes.stages.get(stage)?.fields ?? [], (field) =>
                meaningOf(field, stage)
            )
        byStage.set(stage, known)
        return known
    }
    return {
        meaningOf,
        drugBefore: (field, stage) => ofStage(stage).get(field),
    }
}
