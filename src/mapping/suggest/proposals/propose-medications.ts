import type { MedicationMapping } from '../../care-mapping'
import type { FieldFacts } from '../metadata-facts'
import { findPhrase, plainText } from '../phrases'
import { list } from '../words/list'
import { chartName } from './chart-names'
import { yesCodesOf } from './option-codes'
import { type Proposal, proposalOf, type Suggested } from './proposal'

const DAYS = list('days, day, jours, jour, dias, duration, duree')
const STATUS = list('status, statut, stage, phase, experience, estado')
const NUMBERS = /NUMBER|INTEGER/

const says = ({ names }: FieldFacts, words: readonly string[]): boolean =>
    names.some((name) => findPhrase(plainText(name), words) !== undefined)

const recordedAs = (
    field: FieldFacts,
    unit: string | undefined
): MedicationMapping['recordedAs'] => {
    const { valueType, options } = field
    const isFlag = valueType === 'BOOLEAN' || valueType === 'TRUE_ONLY'
    if (isFlag && options === undefined) {
        return 'yes-no'
    }
    if (options === undefined && NUMBERS.test(valueType)) {
        return unit === 'd' || says(field, DAYS) ? 'days-supplied' : 'dose'
    }
    const isAnswer = isFlag || (options && yesCodesOf(field).length > 0)
    return isAnswer || says(field, STATUS) ? 'status' : 'drug'
}

const medication = ({ field, suggestion }: Suggested): MedicationMapping => {
    const { unit } = suggestion
    const as = recordedAs(field, unit)
    return {
        source: { dataElement: field.id },
        recordedAs: as,
        ...(as === 'drug' ? {} : { name: chartName(field) }),
        ...(as === 'dose' && unit !== undefined ? { unit } : {}),
        ...(as === 'days-supplied' ? { unit: 'd' } : {}),
    }
}

/** What cannot be said of a drug: times, photos. */
const isReadable = ({ field }: Suggested): boolean =>
    !/DATE|TIME|IMAGE|FILE/.test(field.valueType)

export const proposeMedications = (
    suggested: readonly Suggested[]
): readonly Proposal[] =>
    suggested
        .filter(
            (one) =>
                one.suggestion.kind === 'medication' &&
                one.field.kind === 'element' &&
                isReadable(one)
        )
        .map((one) =>
            proposalOf(
                { section: 'medications', item: medication(one) },
                one.suggestion
            )
        )
