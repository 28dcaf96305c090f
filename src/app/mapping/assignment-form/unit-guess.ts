import { lookUp } from '../../../domain/look-up'
import {
    fitsMeasure,
    type MeasureUnits,
    RESULT_UNITS,
    VITAL_UNITS,
} from '../../../mapping/suggest/measure-units'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { unitOf } from '../../../mapping/suggest/unit-of'

/** UCUM units that vitals and results are recorded in. */
export const COMMON_UNITS = [
    'mm[Hg]',
    '/min',
    'Cel',
    '[degF]',
    '%',
    'kg',
    'g',
    '[lb_av]',
    'cm',
    'mm',
    '[in_i]',
    'kg/m2',
    'g/dL',
    'g/L',
    'mg/dL',
    'mmol/L',
    'umol/L',
    'mg/L',
    'ng/mL',
    'U/L',
    '{copies}/mL',
    '{cells}/uL',
    '10*3/uL',
    '10*9/L',
    '{score}',
    'wk',
    'd',
] as const

/** The units that a concept of a measure is usually in; undefined for a concept without its own. */
export const unitsOfConcept = (concept: string): MeasureUnits | undefined =>
    lookUp<MeasureUnits | undefined>(VITAL_UNITS, concept) ??
    lookUp<MeasureUnits | undefined>(RESULT_UNITS, concept)

/** The unit that a field's names or description say, of those that make sense for a concept. */
export const unitSaidBy = (
    field: FieldFacts,
    concept = 'other'
): string | undefined =>
    unitOf(field, fitsMeasure(unitsOfConcept(concept)))?.unit

const UNIT_AT_END = /\s*([([][^()[\]]*[)\]])\s*$/

const isUnit = (field: FieldFacts, text: string): boolean =>
    unitOf(
        { ...field, names: [text], description: undefined, valueType: 'TEXT' },
        () => true
    ) !== undefined

/** The field's name without a unit in brackets at its end. */
export const nameWithoutUnit = (field: FieldFacts): string => {
    const [name] = field.names
    const atEnd = UNIT_AT_END.exec(name)
    const short = atEnd ? name.slice(0, atEnd.index) : ''
    return short && isUnit(field, atEnd?.[1] ?? '') ? short : name
}
