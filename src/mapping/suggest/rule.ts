import type { Holds } from './field-view'
import type { FieldKind } from './suggestion'

/** One thing that people of the field know: fields that look like this mean that. */
export interface Rule<K extends FieldKind = FieldKind> {
    readonly kind: K
    readonly concept?: string
    /** The field's names or code say one of these. */
    readonly says?: readonly string[]
    /** The same name or another says one of these too. */
    readonly also?: readonly string[]
    /** Only names of up to three words count: what is said would mean something else in a sentence. */
    readonly short?: boolean
    /** Its form section says one of these; its stage, where it stands in no section. */
    readonly section?: readonly string[]
    /** None of its names says any of these. */
    readonly unless?: readonly string[]
    /** Its form section or stage says one of these. */
    readonly within?: readonly string[]
    /** Neither section nor stage says any of these. */
    readonly outside?: readonly string[]
    /** Its program says one of these. */
    readonly program?: readonly string[]
    /** At least half of its options say one of these. */
    readonly options?: readonly string[]
    /** The description says one of these. */
    readonly described?: readonly string[]
    readonly holds?: readonly Holds[]
    readonly confidence: number
}
