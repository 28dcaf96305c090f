import type { FieldView } from './field-view'
import {
    fitsMeasure,
    type MeasureUnits,
    RESULT_UNITS,
    VITAL_UNITS,
} from './measure-units'
import type { FieldSuggestion } from './suggestion'
import { unitOf } from './unit-of'

const CERTAIN = 0.98

/** A measure whose unit is told beside its name is surer; one of several usual units is in doubt without. */
const DOUBTED = 0.65

const lookUp = (
    table: Readonly<Record<string, MeasureUnits | undefined>>,
    concept: string | undefined
): MeasureUnits | undefined =>
    concept !== undefined && Object.hasOwn(table, concept)
        ? table[concept]
        : undefined

/** The usual units of a suggestion's concept. */
export const usualUnits = ({
    kind,
    concept,
}: Pick<FieldSuggestion, 'kind' | 'concept'>): MeasureUnits | undefined =>
    lookUp(kind === 'vital' ? VITAL_UNITS : RESULT_UNITS, concept)

const isMeasure = ({ kind }: FieldSuggestion): boolean =>
    kind === 'vital' || kind === 'result'

const withMeasureUnit = (
    suggestion: FieldSuggestion,
    view: FieldView
): FieldSuggestion => {
    const usual = usualUnits(suggestion)
    const found = unitOf(view.field, fitsMeasure(usual))
    if (found) {
        return {
            ...suggestion,
            unit: found.unit,
            confidence: Math.max(
                suggestion.confidence,
                usual ? CERTAIN : suggestion.confidence
            ),
            reasons: [...suggestion.reasons, found.reason],
        }
    }
    const isUnknown =
        usual?.varies ?? (suggestion.kind === 'vital' && usual === undefined)
    return isUnknown
        ? {
              ...suggestion,
              confidence: Math.min(suggestion.confidence, DOUBTED),
          }
        : suggestion
}

const DRUG_UNITS = new Set(['mg', 'g', 'ug', 'mL', 'd', '[IU]'])

const withDrugUnit = (
    suggestion: FieldSuggestion,
    view: FieldView
): FieldSuggestion => {
    const found = unitOf(view.field, (unit) => DRUG_UNITS.has(unit))
    return found
        ? {
              ...suggestion,
              unit: found.unit,
              reasons: [...suggestion.reasons, found.reason],
          }
        : suggestion
}

/** Adds the unit of a number, where the metadata tells one. */
export const withUnit = (
    suggestion: FieldSuggestion,
    view: FieldView
): FieldSuggestion => {
    if (view.holds !== 'number') {
        return suggestion
    }
    if (isMeasure(suggestion)) {
        return withMeasureUnit(suggestion, view)
    }
    return suggestion.kind === 'medication'
        ? withDrugUnit(suggestion, view)
        : suggestion
}
