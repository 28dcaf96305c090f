import { byNeighbours } from './by-neighbours'
import { doseOf } from './dose'
import { type FieldView, viewFields } from './field-view'
import type { MetadataFacts } from './metadata-facts'
import { sexOrGender } from './sex-or-gender'
import { attributeVerdict } from './suggest-attribute'
import { elementVerdict } from './suggest-element'
import { suggestPrograms } from './suggest-programs'
import { suggestStages } from './suggest-stages'
import type { FieldSuggestion, Suggestions } from './suggestion'
import { withUnit } from './with-unit'

const suggestField = (view: FieldView): FieldSuggestion => {
    const { kind, concept, confidence, reasons } =
        view.field.kind === 'attribute'
            ? attributeVerdict(view)
            : elementVerdict(view)
    const dose = kind === 'immunization' ? doseOf(view) : undefined
    const field = view.field.id
    return withUnit({ field, kind, concept, confidence, reasons, dose }, view)
}

/** What every field, stage and program of the metadata probably means. */
export const suggest = (facts: MetadataFacts): Suggestions => {
    const views = viewFields(facts)
    const alone = [...views.values()].map((view) => ({
        view,
        suggestion: suggestField(view),
    }))
    const fields = sexOrGender(byNeighbours(alone), views)
    const byField = new Map(fields.map((one) => [one.field, one]))
    const programs = suggestPrograms(facts, byField)
    return {
        fields,
        stages: suggestStages(facts, byField, programs),
        programs,
    }
}
