import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { InputFaults } from './assignment-faults'

/** What the inputs of each kind of assignment are given. */
export interface InputsProps<T> {
    readonly value: T
    readonly onChange: (value: T) => void
    readonly field: FieldFacts
    readonly faults: InputFaults
}
