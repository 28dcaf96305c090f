import type { ImmunizationMapping } from '../../care-mapping'
import { doseIn } from '../dose'
import type { FieldFacts, OptionFacts } from '../metadata-facts'
import { plainText } from '../phrases'
import { vaccineName, vaccineNamed } from '../vaccine-of'
import { chartName, slugOf } from './chart-names'
import { yesCodesOf } from './option-codes'
import { type Proposal, proposalOf, type Suggested } from './proposal'

const NUMBERS = /NUMBER|INTEGER/

type Recorded = Pick<ImmunizationMapping, 'recordedAs' | 'givenCodes'>

const isNumeric = ({ code }: OptionFacts): boolean => /^\d+$/.test(code)

const recorded = (field: FieldFacts): Recorded => {
    const { valueType, options } = field
    if (valueType === 'BOOLEAN' || valueType === 'TRUE_ONLY') {
        return { recordedAs: 'yes-no', givenCodes: [] }
    }
    if (valueType === 'DATE' || valueType === 'DATETIME') {
        return { recordedAs: 'date', givenCodes: [] }
    }
    const isNumber = options
        ? options.every(isNumeric)
        : NUMBERS.test(valueType)
    return isNumber
        ? { recordedAs: 'dose-number', givenCodes: [] }
        : { recordedAs: 'coded', givenCodes: yesCodesOf(field) }
}

const DOUBTED = 0.7

/** A dose of which nothing says the vaccine is proposed under its own name, and doubted. */
const vaccineIn = ({ field, suggestion }: Suggested) =>
    suggestion.concept === undefined || suggestion.concept === 'other'
        ? {
              vaccine: slugOf(chartName(field), field.id),
              name: chartName(field),
              factor: DOUBTED,
          }
        : {
              vaccine: suggestion.concept,
              name: vaccineName(suggestion.concept),
              factor: 1,
          }

/** Each option that names a vaccine: the code says which one was given. */
const byOptions = ({ field, suggestion }: Suggested): readonly Proposal[] => {
    const codes = new Map<string, { item: ImmunizationMapping }>()
    for (const { code, names } of field.options ?? []) {
        const plain = names.map(plainText)
        const vaccine = vaccineNamed(plain)
        if (vaccine !== undefined) {
            const dose = plain.map(doseIn).find((one) => one !== undefined)
            const key = `${vaccine} ${dose}`
            const known = codes.get(key)?.item
            codes.set(key, {
                item: {
                    vaccine,
                    name: vaccineName(vaccine),
                    dose,
                    source: { dataElement: field.id },
                    recordedAs: 'coded',
                    givenCodes: [...(known?.givenCodes ?? []), code],
                },
            })
        }
    }
    return [...codes.values()].map(({ item }) =>
        proposalOf({ section: 'immunizations', item }, suggestion)
    )
}

const namesVaccines = ({ options = [] }: FieldFacts): boolean =>
    options.filter(
        ({ names }) => vaccineNamed(names.map(plainText)) !== undefined
    ).length >
    options.length / 2

/** The reason why it was not given, asked in the same stage for the same vaccine or for all of them. */
const reasonBeside = (
    one: Suggested,
    reasons: readonly Suggested[]
): string | undefined => {
    const stages = new Set(one.field.places.map(({ stage }) => stage))
    const near = reasons.filter(({ field }) =>
        field.places.some(({ stage }) => stages.has(stage))
    )
    const vaccineOfReason = ({ field }: Suggested) =>
        vaccineNamed(field.names.map(plainText))
    const own = near.find(
        (reason) => vaccineOfReason(reason) === one.suggestion.concept
    )
    const general = near.find((reason) => vaccineOfReason(reason) === undefined)
    return (own ?? general)?.field.id
}

const byField = (
    one: Suggested,
    reasons: readonly Suggested[]
): readonly Proposal[] => {
    const { vaccine, name, factor } = vaccineIn(one)
    const item: ImmunizationMapping = {
        vaccine,
        name,
        dose: one.suggestion.dose,
        source: { dataElement: one.field.id },
        ...recorded(one.field),
        reasonNotGiven: reasonBeside(one, reasons),
    }
    const isCodedWithoutCodes =
        item.recordedAs === 'coded' && item.givenCodes.length === 0
    const { confidence, reasons: why } = one.suggestion
    return isCodedWithoutCodes
        ? []
        : [
              proposalOf(
                  { section: 'immunizations', item },
                  { confidence: confidence * factor, reasons: why }
              ),
          ]
}

const itemOf = ({ assignment }: Proposal): ImmunizationMapping | undefined =>
    assignment.section === 'immunizations' ? assignment.item : undefined

const doseKey = ({ vaccine, dose, recordedAs }: ImmunizationMapping): string =>
    `${vaccine} ${dose} ${recordedAs}`

/** Two products of one vaccine keep their own names, so that they are told apart. */
const withProductNames = (
    proposals: readonly Proposal[],
    fields: ReadonlyMap<string, FieldFacts>
): readonly Proposal[] => {
    const counts = new Map<string, number>()
    for (const item of proposals.flatMap((one) => itemOf(one) ?? [])) {
        counts.set(doseKey(item), (counts.get(doseKey(item)) ?? 0) + 1)
    }
    return proposals.map((one) => {
        const item = itemOf(one)
        const field = item && fields.get(item.source.dataElement)
        const isOneOfSeveral = item && (counts.get(doseKey(item)) ?? 0) > 1
        return item && field && isOneOfSeveral && item.recordedAs !== 'coded'
            ? {
                  ...one,
                  assignment: {
                      section: 'immunizations' as const,
                      item: { ...item, name: chartName(field) },
                  },
              }
            : one
    })
}

/** Doses of vaccines, by field or by the codes of one field. */
export const proposeImmunizations = (
    suggested: readonly Suggested[]
): readonly Proposal[] => {
    const reasons = suggested.filter(
        ({ suggestion }) => suggestion.kind === 'immunization-reason'
    )
    const proposals = suggested
        .filter(
            ({ field, suggestion }) =>
                suggestion.kind === 'immunization' && field.kind === 'element'
        )
        .flatMap((one) =>
            namesVaccines(one.field) ? byOptions(one) : byField(one, reasons)
        )
    return withProductNames(
        proposals,
        new Map(suggested.map(({ field }) => [field.id, field]))
    )
}
