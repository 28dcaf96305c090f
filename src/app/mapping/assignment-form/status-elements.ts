import type { StatusElement } from '../../../mapping/problem-mapping'
import type {
    FieldFacts,
    MetadataFacts,
} from '../../../mapping/suggest/metadata-facts'
import { holdingOf } from './field-holding'

/** Elements of some stages whose values can be told apart as codes. */
export const elementsOfStages = (
    facts: MetadataFacts,
    stages: readonly string[]
): readonly FieldFacts[] =>
    [...facts.fields.values()].filter(
        (field) =>
            ['codes', 'yes-no', 'text'].includes(holdingOf(field)) &&
            field.places.some(
                ({ stage }) => stage !== undefined && stages.includes(stage)
            )
    )

export const noStatusCodes = (dataElement: string): StatusElement => ({
    dataElement,
    active: [],
    inactive: [],
    enteredInError: [],
})

/** Other fields of the stages that a field is asked in. */
export const fieldsBeside = (
    facts: MetadataFacts,
    { id, places }: FieldFacts
): readonly FieldFacts[] =>
    elementsOfStages(
        facts,
        places.flatMap(({ stage }) => stage ?? [])
    ).filter((other) => other.id !== id)
