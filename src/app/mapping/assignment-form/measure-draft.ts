import { isConvertible } from '../../../domain/units'
import type { Assignment } from '../../../mapping/edit/assignment'
import type { Mapping } from '../../../mapping/mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { guessCodes } from './code-guess'
import type { ResultConcept, VitalConcept } from './concept-text'
import { unitOfConcept } from './concept-units'
import { holdingOf } from './field-holding'
import { freeSlug, slugOf } from './slug-of'
import { nameWithoutUnit, unitSaidBy } from './unit-guess'
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
    return { id: freeSlug(slug, measureIds(mapping)), concept, name }
}

/** The unit that the field's name says, where the measure's unit is another. */
const sourceOf = (field: FieldFacts, unit: string | undefined) => {
    const said = unitSaidBy(field)
    const differs = said && unit && said !== unit && isConvertible(said, unit)
    return { dataElement: field.id, ...(differs ? { unit: said } : {}) }
}

/** The concept's unit, but the one that the field says where neither converts to the other. */
const unitFor = (concept: string, field: FieldFacts): string | undefined => {
    const usual = unitOfConcept(concept)
    const said = unitSaidBy(field)
    return usual && (!said || isConvertible(said, usual)) ? usual : said
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
            source: sourceOf(field, measure.unit),
        }
    }
    const unit = unitFor(concept, field) ?? ''
    return {
        section: 'vitals',
        measure: { ...newMeasure(concept, field, mapping), unit },
        source: sourceOf(field, unit),
    }
}

export const resultDraft = (
    concept: ResultConcept,
    field: FieldFacts,
    mapping: Mapping
): Assignment => {
    const isQuantity = holdingOf(field) === 'number'
    const unit = isQuantity ? unitFor(concept, field) : undefined
    return {
        section: 'results',
        measure: {
            ...newMeasure(concept, field, mapping),
            ...(isQuantity ? { unit: unit ?? '' } : {}),
            abnormalCodes: guessCodes(field, 'abnormal'),
        },
        source: sourceOf(field, unit),
    }
}
