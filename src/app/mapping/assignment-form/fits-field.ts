import { assign } from '../../../mapping/edit/assign'
import type { Assignment } from '../../../mapping/edit/assignment'
import { emptyMapping } from '../../../mapping/empty-mapping'
import { mappingReferences } from '../../../mapping/mapping-references'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { canHold } from '../../../mapping/value-need'

/** A mapping that says nothing yet; of which type a person is does not matter where it is used. */
export const NOTHING = emptyMapping('Placeholder')

/** Whether the values of a field can say what an assignment reads from it; the same rule as the checks'. */
export const fitsField = (one: Assignment, field: FieldFacts): boolean =>
    mappingReferences(assign(NOTHING, one)).every(
        (reference) =>
            reference.to !== 'field' ||
            reference.id !== field.id ||
            canHold(field, reference.needs)
    )
