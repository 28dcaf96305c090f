import { isConvertible } from '../../../domain/units'
import type { Assignment } from '../../../mapping/edit/assignment'
import type { Mapping } from '../../../mapping/mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { guessCodes } from './code-guess'
import type { ResultConcept, VitalConcept } from './concept-text'
import { holdingOf } from './field-holding'
import { freeSlug, slugOf } from './slug-of'
import { nameWithoutUnit, unitSaidBy, unitsOfConcept } from './unit-guess'
import { withoutSources } from './without-sources'

const measureIds = ({ vitals, results }: Mapping): readonly string[] =>
    [...vitals, ...results].map(({ id }) => id)

/** A new measure of a concept, under an id of its own. */
export const newMeasure = <C extends VitalConcept | ResultConcept>(
    concept: C,
    field: FieldFacts,
    mapping: Mapping
) => {
    const name = nameWithoutUnit(field)
    const slug = slugOf(concept === 'other' ? name : concept, 'measure')
    const decimals = unitsOfConcept(concept)?.decimals
    return {
        id: freeSlug(slug, measureIds(mapping)),
        concept,
        name,
        ...(decimals === undefined ? {} : { decimals }),
    }
}

/** The unit that the field says where it is not the measure's; that it cannot be converted is told by the form. */
const sourceOf = (
    field: FieldFacts,
    measure: { readonly concept: string; readonly unit?: string | undefined }
) => {
    const said = unitSaidBy(field, measure.concept)
    const differs = said && measure.unit && said !== measure.unit
    return { dataElement: field.id, ...(differs ? { unit: said } : {}) }
}

/**
 * The concept's unit, but the one that the field says where neither converts to the other. None is
 * assumed where several are usual: the form asks for it.
 */
const unitFor = (concept: string, field: FieldFacts): string => {
    const usual = unitsOfConcept(concept)
    const said = unitSaidBy(field, concept)
    if (!usual || (said && !isConvertible(said, usual.unit))) {
        return said ?? ''
    }
    return usual.varies && !said ? '' : usual.unit
}

/** Joins the measure of the concept that there is already; a concept of its own makes a new one. */
export const vitalDraft = (
    concept: VitalConcept,
    field: FieldFacts,
    mapping: Mapping
): Assignment => {
    const known = mapping.vitals.find((one) => one.concept === concept)
    if (known && concept !== 'other') {
        const measure = withoutSources(known)
        return {
            section: 'vitals',
            measure,
            source: sourceOf(field, measure),
        }
    }
    const measure = {
        ...newMeasure(concept, field, mapping),
        unit: unitFor(concept, field),
    }
    return { section: 'vitals', measure, source: sourceOf(field, measure) }
}

export const resultDraft = (
    concept: ResultConcept,
    field: FieldFacts,
    mapping: Mapping
): Assignment => {
    const measure = {
        ...newMeasure(concept, field, mapping),
        ...(holdingOf(field) === 'number'
            ? { unit: unitFor(concept, field) }
            : {}),
        abnormalCodes: guessCodes(field, 'abnormal'),
    }
    return { section: 'results', measure, source: sourceOf(field, measure) }
}
