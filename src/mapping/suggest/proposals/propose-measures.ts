import { isConvertible } from '../../../domain/units'
import type { AssignmentOf } from '../../edit/assignment'
import {
    RESULT_CONCEPTS,
    type ResultMapping,
    VITAL_CONCEPTS,
    type VitalMapping,
} from '../../measure-mapping'
import { findPhrase, plainText } from '../phrases'
import { usualUnits } from '../with-unit'
import { list } from '../words/list'
import { measureName, slugOf } from './chart-names'
import { abnormalCodesOf } from './option-codes'
import { type Proposal, proposalOf, type Suggested } from './proposal'

type Measure = Omit<VitalMapping | ResultMapping, 'sources'>
type MeasureAssignment = AssignmentOf<'vitals' | 'results'>

const NUMBERS = /NUMBER|INTEGER|PERCENTAGE|UNIT_INTERVAL/

const isNumber = ({ field }: Suggested): boolean =>
    NUMBERS.test(field.valueType) && field.optionSet === undefined

/** A reading that stands beside the one of today keeps a row of its own. */
const ANOTHER_READING = list(`
    repeat*, second, 2nd, third, previous, last, initial, deuxieme, seconde, precedent*, dernier*, anterieur*,
    at birth, birth, at delivery, baseline weight, pre gestational, before, avant, maximum, minimum
`)

/** Concepts of which all numbers are one row; the others are rows by their names. */
const isOneRow = (one: Suggested): boolean =>
    isNumber(one) &&
    usualUnits(one.suggestion) !== undefined &&
    (one.suggestion.concept === 'birth-weight' ||
        findPhrase(plainText(one.field.names[0]), ANOTHER_READING) ===
            undefined)

/** The unit in which the chart shows the measure: the usual one where the recorded one can be turned into it. */
const chartUnit = (one: Suggested): string | undefined => {
    const usual = usualUnits(one.suggestion)
    const { unit, kind } = one.suggestion
    if (!isNumber(one)) {
        return undefined
    }
    if (unit !== undefined) {
        return usual && isConvertible(unit, usual.unit) ? usual.unit : unit
    }
    return kind === 'vital' || !usual?.varies ? usual?.unit : undefined
}

/** Several fields of one program may be asked under one name in different sections. */
const namesOf = (
    suggested: readonly Suggested[]
): ((one: Suggested) => string) => {
    const programs = ({ field }: Suggested) =>
        new Set(field.places.map(({ program }) => program))
    const sharesName = (one: Suggested): boolean =>
        suggested.some(
            (other) =>
                other !== one &&
                measureName(other.field) === measureName(one.field) &&
                [...programs(one)].some((id) => programs(other).has(id))
        )
    return (one) => {
        const section = one.field.places[0]?.section[0]
        const name = measureName(one.field)
        return section !== undefined && !isOneRow(one) && sharesName(one)
            ? `${name} (${section})`
            : name
    }
}

const idOf = (one: Suggested, name: string): string =>
    isOneRow(one) && one.suggestion.concept !== undefined
        ? one.suggestion.concept
        : slugOf(name, one.field.id)

/** What two sources of one row must have in common. */
const sortOf = (one: Suggested): string =>
    [
        one.suggestion.kind,
        chartUnit(one) ?? '',
        isNumber(one) ? '' : (one.field.optionSet ?? one.field.valueType),
    ].join(' ')

/** Gives each source the row of its id, or a further id where that row is of another sort. */
const rowsOf = (
    suggested: readonly Suggested[],
    nameOf: (one: Suggested) => string
): ReadonlyMap<string, string> => {
    const sorts = new Map<string, string>()
    const rows = new Map<string, string>()
    for (const one of suggested) {
        const base = idOf(one, nameOf(one))
        const ids = [base, ...suggested.map((_, n) => `${base}-${n + 2}`)]
        const id = ids.find(
            (candidate) => (sorts.get(candidate) ?? sortOf(one)) === sortOf(one)
        )
        if (id !== undefined) {
            sorts.set(id, sortOf(one))
            rows.set(one.field.id, id)
        }
    }
    return rows
}

const isOneOf = <T extends string>(
    list: readonly T[],
    value: string | undefined
): value is T => list.some((one) => one === value)

const vital = (
    measure: Pick<Measure, 'id' | 'name' | 'unit' | 'decimals'>,
    { suggestion, field }: Suggested
): MeasureAssignment | undefined => {
    const { concept } = suggestion
    return {
        section: 'vitals',
        measure: {
            ...measure,
            unit: measure.unit ?? '1',
            concept: isOneOf(VITAL_CONCEPTS, concept) ? concept : 'other',
        },
        source: sourceOf(field.id, suggestion.unit, measure.unit),
    }
}

const sourceOf = (
    dataElement: string,
    unit: string | undefined,
    shown: string | undefined
) =>
    unit !== undefined && shown !== undefined && unit !== shown
        ? { dataElement, unit }
        : { dataElement }

const result = (
    measure: Pick<Measure, 'id' | 'name' | 'unit' | 'decimals'>,
    { suggestion, field }: Suggested
): MeasureAssignment => {
    const { concept } = suggestion
    return {
        section: 'results',
        measure: {
            ...measure,
            concept: isOneOf(RESULT_CONCEPTS, concept) ? concept : 'other',
            abnormalCodes: abnormalCodesOf(field, concept),
        },
        source: sourceOf(field.id, suggestion.unit, measure.unit),
    }
}

const proposeOne = (
    one: Suggested,
    { id, name }: Pick<Measure, 'id' | 'name'>
): readonly Proposal[] => {
    const { kind } = one.suggestion
    const { decimals } = usualUnits(one.suggestion) ?? {}
    const unit = chartUnit(one)
    const measure = {
        id,
        name,
        ...(unit === undefined ? {} : { unit }),
        ...(decimals === undefined ? {} : { decimals }),
    }
    const assignment =
        kind === 'vital' ? vital(measure, one) : result(measure, one)
    return assignment ? [proposalOf(assignment, one.suggestion)] : []
}

/** Vital signs are numbers; results may be words. */
const canBeMeasured = (one: Suggested): boolean =>
    one.suggestion.kind === 'result' ||
    (one.suggestion.kind === 'vital' && isNumber(one))

/** Vital signs and results: one row a concept and unit, the others by their names. */
export const proposeMeasures = (
    suggested: readonly Suggested[]
): readonly Proposal[] => {
    const measured = suggested.filter(canBeMeasured)
    const nameOf = namesOf(measured)
    const rows = rowsOf(measured, nameOf)
    return measured.flatMap((one) => {
        const id = rows.get(one.field.id)
        return id === undefined
            ? []
            : proposeOne(one, { id, name: nameOf(one) })
    })
}
